import { z } from 'zod'
import type { Read } from './fields.ts'

export interface EventType<Event extends { readonly type: string }> {
  readonly type: Event['type']
  readonly schema: z.ZodType<Event>
}

type SchemaOf<Type extends string, Fields extends z.ZodRawShape> = z.ZodObject<
  { readonly type: z.ZodLiteral<Type> } & Fields
>

/**
 * A type of event: what it is called in the ledger, and its fields. Its TypeScript type
 * follows from the fields; see `EventIn`.
 */
export const event = <const Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  fields: Fields,
): {
  readonly type: Type
  readonly schema: SchemaOf<Type, Fields>
} => ({ type, schema: z.object({ type: z.literal(type), ...fields }) })

/** The events of a topic, or of a kind of matter, as values. */
export type EventIn<Types extends readonly { readonly schema: z.ZodType }[]> = Read<Types[number]['schema']>

/** Whether an event is of a topic. */
export const among = <Types extends readonly { readonly type: string; readonly schema: z.ZodType }[]>(
  types: Types,
) => {
  const names = new Set(types.map(({ type }) => type))
  return (some: { readonly type: string }): some is EventIn<Types> & { readonly type: string } =>
    names.has(some.type)
}

/** The schemas of events by their type. */
export const schemasOf = <Event extends { readonly type: string }>(
  types: readonly EventType<Event>[],
): Readonly<Record<string, z.ZodType<Event>>> =>
  Object.fromEntries(types.map(({ type, schema }) => [type, schema]))
