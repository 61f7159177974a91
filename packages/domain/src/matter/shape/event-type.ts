import { z } from 'zod'
import type { PersonId } from '../../directory/directory.ts'
import type { Read } from './fields.ts'

/** How a title names people. */
export interface Names {
  readonly person: (id: PersonId) => string
  /** Whoever acted, where the event does not say; "The customer" where it was them. */
  readonly actor: string
}

/** And the matter itself: "the case", or "it". */
interface InMatter extends Names {
  readonly matter: string
}

/** What happened, in one sentence for colleagues. As a method, so that one event's title can be asked as any event's. */
export type Title<Event> = string | { of(event: Event, names: InMatter): string }['of']

export interface EventType<Event extends { readonly type: string }> {
  readonly type: Event['type']
  readonly schema: z.ZodType<Event>
  readonly title: Title<Event>
}

type SchemaOf<Type extends string, Fields extends z.ZodRawShape> = z.ZodObject<
  { readonly type: z.ZodLiteral<Type> } & Fields
>

/**
 * A type of event: what it is called in the ledger, its fields, and what happened in one sentence. Its TypeScript type
 * follows from the fields; see `EventIn`.
 */
export const event = <const Type extends string, Fields extends z.ZodRawShape>(
  type: Type,
  fields: Fields,
  title: Title<Read<SchemaOf<Type, Fields>>>,
): {
  readonly type: Type
  readonly schema: SchemaOf<Type, Fields>
  readonly title: Title<Read<SchemaOf<Type, Fields>>>
} => ({ type, schema: z.object({ type: z.literal(type), ...fields }), title })

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

/** What a kind of matter calls some of its events instead. */
type OtherTitles<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]?: Title<Extract<Event, { readonly type: Type }>>
}

/**
 * What events are called in the story of a matter.
 * @param matter what a sentence calls one of that kind
 */
export const titlesOf = <Event extends { readonly type: string }>(
  types: readonly EventType<Event>[],
  matter: string,
  others: OtherTitles<Event> = {},
) => {
  const titles = new Map<string, Title<Event>>(types.map(({ type, title }) => [type, title]))
  return (some: Event, names: Names): string => {
    const type: Event['type'] = some.type
    const title: Title<Event> = others[type] ?? titles.get(type) ?? type
    return typeof title === 'string' ? title : title(some, { ...names, matter })
  }
}
