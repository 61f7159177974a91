import type { Case } from '../../api/shapes.ts'
import { type Field, type Option, textOf, type Values } from './spec.ts'
import { readersWords } from '../../words/actions/readers.ts'
import { actionWords } from '../../words/actions.ts'

const longest = 60
const onlyProved = 'proved'

const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).toWellFormed()}…`

const readersOf = ({ readers }: Case): readonly Option[] => [
  ...readers.map(({ case: value, name, reference, opening }) => ({
    value,
    words: () => actionWords.subject.reader({ who: name ?? reference, opening: shortened(opening) }),
  })),
  { value: readers.map((reader) => reader.case).join(' '), words: actionWords.subject.everybody },
  { value: onlyProved, words: actionWords.subject.onlyProved },
]

/** Whose words it answers, where cases have joined and not everybody reads everything. */
export const readersField: Field = {
  kind: 'pick',
  name: 'meantFor',
  label: readersWords.meantFor.label,
  hint: readersWords.meantFor.hint,
  of: readersOf,
  none: readersWords.meantFor.none,
  first: ({ readers }) => readers.find(({ wroteLast }) => wroteLast)?.case ?? '',
  when: (_values, { readers }) => readers.length > 0,
}

/** The cases of those who read it; null leaves it to whoever has shown that they are the customer. */
export const readersIn = (values: Values): string[] | null => {
  const chosen = textOf(values, readersField.name)
  return chosen === '' || chosen === onlyProved ? null : chosen.split(' ')
}
