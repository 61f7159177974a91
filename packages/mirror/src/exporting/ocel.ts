import { checkedInstant, freelyNamed, type OwnEvent, type OwnEvents } from './own-event.ts'

type ValueType = 'string' | 'integer' | 'float' | 'boolean'
type Attributes = Map<string, ValueType>
type OcelObject = {
  readonly id: string
  readonly type: string
  readonly attributes: Map<string, string>
  readonly time: string
}

const OBJECT_TYPES = ['case', 'person', 'team', 'organisation', 'customer'] as const
type ObjectType = (typeof OBJECT_TYPES)[number]

/**
 * A ledger as OCEL 2.0 in JSON, in pieces: events as they come, then the objects they named and the types of
 * both. Memory grows with cases, people and teams, never with events. An object's identifier is its type and
 * name, so that a team and a person of one name stay two.
 */
export const asOcel = async function* (events: OwnEvents): AsyncGenerator<string> {
  const objects = new Map<string, OcelObject>()
  const eventTypes = new Map<string, Attributes>()
  const objectTypes = new Map<string, Attributes>(OBJECT_TYPES.map((type) => [type, new Map()]))
  yield '{"events":['
  let first = true
  for await (const event of events) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(ocelEvent(event, objects, eventTypes, objectTypes))}`
    first = false
  }
  yield '\n],"objects":['
  first = true
  for (const { id, type, attributes, time } of objects.values()) {
    const values = [...attributes].map(([name, value]) => ({ name, time, value }))
    yield `${first ? '\n' : ',\n'}${JSON.stringify({ id, type, attributes: values })}`
    first = false
  }
  yield `\n],"eventTypes":${JSON.stringify(declared(eventTypes))},"objectTypes":${JSON.stringify(declared(objectTypes))}}\n`
}

const declared = (types: ReadonlyMap<string, Attributes>): object[] =>
  [...types].map(([name, attributes]) => ({
    name,
    attributes: [...attributes].map(([attribute, type]) => ({ name: attribute, type })),
  }))

const ocelEvent = (
  event: OwnEvent,
  objects: Map<string, OcelObject>,
  eventTypes: Map<string, Attributes>,
  objectTypes: ReadonlyMap<string, Attributes>,
): object => {
  const time = checkedInstant(event)
  const related = (type: ObjectType, name: string | null | undefined, qualifier: string): object[] => {
    if (name === null || name === undefined || name === '') return []
    const id = `${type}:${name}`
    let object = objects.get(id)
    if (object === undefined) objects.set(id, (object = { id, type, attributes: new Map(), time }))
    describe(
      object,
      type === 'case' ? { name, product: event.product, country: event.country } : { name },
      objectTypes,
    )
    return [{ objectId: id, qualifier }]
  }
  const relationships = [
    ...related('case', event.case, 'case'),
    ...related('person', event.holder, 'holder'),
    ...related('team', event.team, 'team'),
    ...related('organisation', event.organisation, 'organisation'),
    ...related('person', event.by, 'by'),
    ...related('customer', event.customer, 'customer'),
  ]
  const type = eventTypes.get(event.activity) ?? new Map<string, ValueType>()
  eventTypes.set(event.activity, type)
  const own = (['state', 'resolution'] as const).flatMap((name) => {
    const value = event[name]
    return value === null || value === undefined ? [] : [[name, value] as const]
  })
  const values = [...own, ...freelyNamed(event, new Set(['state', 'resolution']))]
  const attributes = values.map(([name, value]) => {
    type.set(name, widest(type.get(name), typeOf(value)))
    // The published schema knows text alone as a value; the declared type says how to read it.
    return { name, value: asText(value) }
  })
  return { id: event.id, type: event.activity, time, attributes, relationships }
}

const describe = (
  object: OcelObject,
  values: Readonly<Record<string, string | null | undefined>>,
  objectTypes: ReadonlyMap<string, Attributes>,
): void => {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '' || object.attributes.has(name)) continue
    object.attributes.set(name, value)
    objectTypes.get(object.type)?.set(name, 'string')
  }
}

const asText = (value: string | number | boolean): string => String(value)

const typeOf = (value: string | number | boolean): ValueType => {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'integer' : 'float'
  return 'string'
}

/** The type that holds both: whole numbers are floats beside broken ones, anything else unlike is text. */
const widest = (known: ValueType | undefined, next: ValueType): ValueType => {
  if (known === undefined || known === next) return next
  const numbers = [known, next].every((type) => type === 'integer' || type === 'float')
  return numbers ? 'float' : 'string'
}
