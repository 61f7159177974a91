import type { components } from '../../api/schema.gen.ts'

type Schemas = components['schemas']
export type Column = Schemas['CallsFileColumns']['columns'][number]
export type Field = NonNullable<Column['field']>
export type DateOrder = NonNullable<Schemas['CallsFileIn']['dates']>

export const fields: readonly Field[] = [
  'line',
  'number',
  'startedAt',
  'seconds',
  'direction',
  'person',
  'id',
  'ignored',
]
export const dateOrders: readonly DateOrder[] = ['iso', 'dmy', 'mdy', 'epoch-seconds', 'epoch-milliseconds']

const always: readonly Field[] = ['line', 'number', 'startedAt', 'seconds']
/** A date and a time may stand apart; of what is not needed there may be many. */
const several: ReadonlySet<Field> = new Set(['startedAt', 'ignored'])

/** What is still to be said of a file, and what is said of two columns. */
export const wrongIn = (
  said: readonly (Field | null)[],
  allIncoming: boolean,
): { readonly missing: readonly Field[]; readonly twice: readonly Field[]; readonly unsaid: boolean } => {
  const needed = allIncoming ? always : [...always, 'direction' as const]
  const times = (field: Field) => said.filter((one) => one === field).length
  return {
    missing: needed.filter((field) => times(field) === 0),
    twice: fields.filter((field) => !several.has(field) && times(field) > 1),
    unsaid: said.includes(null),
  }
}
