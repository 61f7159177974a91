import type { Field, Values } from '../spec.ts'
import { fieldWords } from '../../../words/actions.ts'

export interface FieldProps<Kind extends Field['kind'] = Field['kind']> {
  readonly field: Extract<Field, { kind: Kind }>
  readonly values: Values
  readonly missing: boolean
  readonly onChange: (name: string, value: string) => void
}

/** The one line of a label, with what is optional said in a word. */
export const labelOf = (field: Field): string =>
  field.optional === true ? fieldWords.optional({ label: field.label() }) : field.label()
