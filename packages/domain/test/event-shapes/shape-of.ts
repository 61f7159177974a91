import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type KindName, kindNames, kindOf } from '../../src/kinds.ts'

/** JSON schemas by type of event and version of its shape. */
export type RecordedShapes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export const recordedIn = join(import.meta.dirname, 'recorded.json')

const recordedForm = z.record(z.string(), z.record(z.string(), z.unknown()))

export const recordedShapes = async (): Promise<RecordedShapes> =>
  recordedForm.parse(JSON.parse(await readFile(recordedIn, 'utf8')))

/** By type, of every kind of matter; what several kinds have has one shape. */
const types = new Map<string, { readonly kind: KindName; readonly schema: z.ZodType }>(
  kindNames.flatMap((kind) =>
    kindOf(kind).events.map(({ type, schema }) => [type, { kind, schema }] as const),
  ),
)

export const eventTypes: readonly string[] = [...types.keys()].toSorted()

const typeOf = (type: string) => {
  const known = types.get(type)
  if (known === undefined) throw new Error(`no event is called ${type}`)
  return known
}

export const eventVersion = (type: string): number => kindOf(typeOf(type).kind).eventVersion(type)

/** Today's shape of a type of event, as a JSON schema; a moment is one by its title. */
export const shapeOf = (type: string): unknown => {
  const { $schema: _, ...schema } = z.toJSONSchema(typeOf(type).schema, { unrepresentable: 'any' })
  return JSON.parse(JSON.stringify(schema))
}
