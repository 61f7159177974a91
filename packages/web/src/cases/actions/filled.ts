import type { Case } from '../../api/shapes.ts'
import { amountIn, minorOf } from './money.ts'
import { type ActionSpec, factsIn, type Field, typedKey, type Values } from './spec.ts'

export const shownFields = (
  { fields }: Pick<ActionSpec, 'fields'>,
  values: Values,
  about: Case,
): readonly Field[] => fields.filter((field) => field.when === undefined || field.when(values, about))

const isFilled = (field: Field, values: Values): boolean => (values[field.name] ?? '').trim() !== ''

/** A time that somebody typed and nobody understands is never left out unseen. */
const isTypedInVain = (field: Field, values: Values): boolean =>
  field.kind === 'moment' && !isFilled(field, values) && (values[typedKey(field.name)] ?? '').trim() !== ''

const amountFits = (field: Field, values: Values): boolean => {
  if (field.kind === 'amount')
    return (values[field.name] ?? '').trim() === '' || amountIn(values, field.name) !== null
  if (field.kind !== 'remedy') return true
  const typed = values[`${field.name}.amount`] ?? ''
  return typed === '' || minorOf(typed, values[`${field.name}.currency`] ?? 'EUR') !== null
}

const isSameProblem = (values: Values, { map }: Case): boolean =>
  (values['problem'] ?? '') === '' || values['problem'] === map.known.problem

/** The names of the fields that still want something, in their order. */
export const missingIn = (spec: Pick<ActionSpec, 'fields'>, values: Values, about: Case): readonly string[] =>
  shownFields(spec, values, about)
    .filter((field) => {
      if (!amountFits(field, values)) return true
      // Whoever enters neither a fact nor another problem has said nothing.
      if (field.kind === 'facts')
        return factsIn(values, field.name).length === 0 && isSameProblem(values, about)
      if (isTypedInVain(field, values)) return true
      return field.optional !== true && field.kind !== 'check' && !isFilled(field, values)
    })
    .map((field) => field.name)

/** What a form begins with: the usual, the way the customer can be reached, the only thing there is to choose. */
export const firstValues = (spec: Pick<ActionSpec, 'fields'>, about: Case): Values => {
  const begin = spec.fields.flatMap((field): readonly (readonly [string, string])[] => {
    if (field.first !== undefined) return [[field.name, field.first(about)]]
    switch (field.kind) {
      case 'channel':
        return [[field.name, about.ways[0] ?? 'phone']]
      case 'pick': {
        const options = field.of(about)
        const [only] = options
        return options.length === 1 && only !== undefined ? [[field.name, only.value]] : []
      }
      default:
        return []
    }
  })
  return Object.fromEntries(begin)
}
