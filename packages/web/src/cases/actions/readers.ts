import type { Case } from '../../api/shapes.ts'
import { type Field, type Option, textOf, type Values } from './spec.ts'

const longest = 60
const onlyProved = 'proved'

const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).toWellFormed()}…`

const readersOf = ({ readers }: Case): readonly Option[] => [
  ...readers.map(({ case: value, name, reference, opening }) => ({
    value,
    words: `${name ?? reference}: “${shortened(opening)}”`,
  })),
  { value: readers.map((reader) => reader.case).join(' '), words: 'Everybody whose case this is' },
  { value: onlyProved, words: 'Only who has shown that they are the customer' },
]

/** Whose words it answers, where cases have joined and not everybody reads everything. */
export const readersField: Field = {
  kind: 'pick',
  name: 'meantFor',
  label: 'Who reads it',
  hint: 'Several cases are one here, and nobody has shown that they are all one person’s.',
  of: readersOf,
  none: 'Choose who reads it',
  first: ({ readers }) => readers.find(({ wroteLast }) => wroteLast)?.case ?? '',
  when: (_values, { readers }) => readers.length > 0,
}

/** The cases of those who read it; null leaves it to whoever has shown that they are the customer. */
export const readersIn = (values: Values): string[] | null => {
  const chosen = textOf(values, readersField.name)
  return chosen === '' || chosen === onlyProved ? null : chosen.split(' ')
}
