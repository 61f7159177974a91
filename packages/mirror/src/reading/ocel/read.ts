import { z } from 'zod'

import { MISSING, type Dictionary } from '../../log/dictionary.ts'
import { ROLES, type EventLog, type Role } from '../../log/log.ts'
import { columnUnknown, type Columns, type ColumnsFound } from '../columns/columns.ts'
import { textOf } from '../encoding.ts'
import { ReadingError, type Problem } from '../problem.ts'
import { emptyEvent, type Recorder } from '../recorder.ts'
import { timeReader, timesFound, type TimesFound } from '../time/order.ts'
import { TimeTally } from '../time/tally.ts'
import { wallToUtc } from '../time/zone.ts'
import { JsonElements } from './elements.ts'

const CASE_TYPES = /^(case|ticket|incident|problem|request|issue|complaint|claim)s?$/i
const HOLDER_TYPES = /^(holder|owner|team|group|resource|agent|assignee|person|employee|user)s?$/i

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const attributes = z.array(z.object({ name: z.string(), value })).default([])
const objectShape = z.object({ id: z.string(), type: z.string(), attributes })
const eventShape = z.object({
  type: z.string(),
  time: z.string(),
  attributes,
  relationships: z.array(z.object({ objectId: z.string(), qualifier: z.string().default('') })).default([]),
})
type OcelEvent = z.infer<typeof eventShape>
type OcelObject = { readonly type: string; readonly attributes: ReadonlyMap<string, string> }

export type OcelFound = {
  readonly names: readonly string[]
  readonly columns: ColumnsFound
  readonly times: TimesFound
  readonly problem: Problem | null
}

/**
 * Reads an object-centric log, OCEL 2.0 in JSON, twice: its objects, then its events. `case` names the type of
 * object whose story is told; every other role is an event's attribute, else the qualifier of an object related
 * to it, else the type of one; activity and time are the event's own unless named. An event that belongs to
 * several cases is told in each.
 */
export const readOcel = async (
  file: string,
  open: () => AsyncIterable<Uint8Array>,
  log: EventLog,
  recorder: Recorder,
  options: { readonly columns: Columns; readonly timeZone: string },
): Promise<OcelFound> => {
  const objects = new Map<string, OcelObject>()
  const types = new Set<string>()
  let broken = 0
  const objectsCut = await elementsOf(file, open(), (section, bytes, index) => {
    if (section !== 'objects') return
    const object = objectShape.safeParse(parsed(bytes))
    if (!object.success) {
      const wording = `element ${index} of objects: ${whyBroken(object.error)}: ${textOf(bytes)}`
      broken++
      return recorder.dirt.note('broken-element', file, null, () => wording)
    }
    const { id, type, attributes: own } = object.data
    types.add(type)
    objects.set(id, { type, attributes: new Map(own.map((one) => [one.name, String(one.value ?? '')])) })
  })
  const columns = columnsOf(
    file,
    [...types],
    options.columns,
    objectsCut ?? brokenObjects(file, broken, recorder),
  )
  const tally = new TimeTally()
  const readTime = timeReader('year-month-day', { toUtc: wallToUtc(options.timeZone), tally })
  const seen = new Set<Role>()
  const names = new Set<string>(types)
  const event = emptyEvent()
  const problem = await elementsOf(file, open(), (section, bytes, index) => {
    if (section !== 'events') return
    const read = eventShape.safeParse(parsed(bytes))
    if (!read.success) {
      const wording = `element ${index} of events: ${whyBroken(read.error)}: ${textOf(bytes)}`
      return recorder.leaveOut('broken-element', file, null, () => wording)
    }
    for (const own of read.data.attributes) names.add(own.name)
    const find = (role: Role): string => {
      const found = wordFor(columns[role]?.name, read.data, objects)
      if (found !== null) seen.add(role)
      return found ?? ''
    }
    const time = columns.time === undefined ? read.data.time : find('time')
    const bytesOfTime = Buffer.from(time)
    event.at = readTime(bytesOfTime, 0, bytesOfTime.length)
    event.activity = word(log.activities, columns.activity === undefined ? read.data.type : find('activity'))
    event.holder = word(log.holders, find('holder'))
    event.state = word(log.states, find('state'))
    event.organisation = word(log.organisations, find('organisation'))
    event.lifecycle = word(log.lifecycles, find('lifecycle'))
    event.resolution = word(log.resolutions, find('resolution'))
    const customer = find('customer')
    const product = find('product')
    const country = find('country')
    const cases = read.data.relationships.filter((to) => objects.get(to.objectId)?.type === columns.case.name)
    if (cases.length === 0)
      recorder.leaveOut('unrelated-event', file, null, () => `element ${index} of events: ${read.data.type}`)
    for (const id of new Set(cases.map((to) => to.objectId))) {
      const own = objects.get(id)?.attributes ?? new Map<string, string>()
      event.case = word(log.cases, id)
      event.product = word(log.products, product === '' ? ownWord(columns, 'product', own, seen) : product)
      event.country = word(log.countries, country === '' ? ownWord(columns, 'country', own, seen) : country)
      event.customer = word(
        log.customers,
        customer === '' ? ownWord(columns, 'customer', own, seen) : customer,
      )
      recorder.record(event, file, null, () => time)
    }
  })
  for (const role of ROLES) {
    const name = options.columns[role]
    if (name !== undefined && role !== 'case' && recorder.rows > 0 && !seen.has(role)) {
      throw columnUnknown(role, name, [...names], file)
    }
  }
  return {
    names: [...names],
    columns,
    times: timesFound('year-month-day', tally),
    problem,
  }
}

const whyBroken = ({ issues: [first] }: z.ZodError): string =>
  `${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim()

/** Why there may be more types of objects than are known: some objects are broken. */
const brokenObjects = (file: string, broken: number, recorder: Recorder): Problem | null => {
  if (broken === 0) return null
  const example = recorder.dirt.list().find(({ kind }) => kind === 'broken-element')?.examples[0]?.text
  return {
    code: 'json-broken',
    message: `${broken === 1 ? 'An object is' : `${broken} objects are`} broken (broken-element), so not all types of objects are known: ${example ?? ''}`,
    remedy:
      'Export it again: the attributes of an object or event are a list, an empty one where there are none.',
    place: { file },
  }
}

type WithCase = ColumnsFound & Required<Pick<ColumnsFound, 'case'>>

const ownWord = (
  columns: ColumnsFound,
  role: Role,
  own: ReadonlyMap<string, string>,
  seen: Set<Role>,
): string => {
  const name = columns[role]?.name
  const found = name === undefined ? undefined : own.get(name)
  if (found !== undefined) seen.add(role)
  return found ?? ''
}

/** What an event says for a name: its attribute, else the object of that qualifier, else of that type. */
const wordFor = (
  name: string | undefined,
  event: OcelEvent,
  objects: ReadonlyMap<string, OcelObject>,
): string | null => {
  if (name === undefined) return null
  const own = event.attributes.find((one) => one.name === name)
  if (own !== undefined) return String(own.value ?? '')
  const qualified = event.relationships.find((to) => to.qualifier === name)
  const related = qualified ?? event.relationships.find((to) => objects.get(to.objectId)?.type === name)
  return related?.objectId ?? null
}

/** `cut` is why there may be more types than were read. */
const columnsOf = (file: string, types: readonly string[], given: Columns, cut: Problem | null): WithCase => {
  const found: ColumnsFound = {}
  for (const role of ROLES)
    if (given[role] !== undefined) found[role] = { name: given[role], at: -1, proposed: false }
  if (given.case !== undefined && !types.includes(given.case))
    throw cut === null ? columnUnknown('case', given.case, types, file) : new ReadingError(cut)
  const propose = (role: 'case' | 'holder', pattern: RegExp): void => {
    const name = types.find((type) => pattern.test(type))
    if (found[role] === undefined && name !== undefined) found[role] = { name, at: -1, proposed: true }
  }
  propose('case', CASE_TYPES)
  propose('holder', HOLDER_TYPES)
  const missing = (['case', 'holder'] as const).filter((role) => found[role] === undefined)
  if (found.case !== undefined && missing.length === 0) return { ...found, case: found.case }
  if (cut !== null) throw new ReadingError(cut)
  throw new ReadingError({
    code: 'columns-unclear',
    message: `The types of objects do not tell which is the ${missing.join(', which the ')}. There are: ${types.map((type) => `"${type}"`).join(', ')}.`,
    remedy: `Say it with ${missing.map((role) => `--${role} TYPE`).join(' ')}.`,
    place: { file },
  })
}

/** Walks the document's elements; a document that ends early is a problem, one that is none is thrown. */
const elementsOf = async (
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  element: (section: string, bytes: Uint8Array, index: number) => void,
): Promise<Problem | null> => {
  const sections = new Set<string>()
  const elements = new JsonElements({ section: (name) => sections.add(name), element })
  let valid = true
  for await (const chunk of chunks) if (!(valid = elements.push(chunk))) break
  if (!sections.has('events') && !sections.has('objects')) {
    throw new ReadingError({
      code: 'format-unknown',
      message: 'This JSON has no list of "events" and "objects", so it is no OCEL 2.0.',
      remedy: 'Give OCEL 2.0 in JSON, XES, or a CSV file with a header.',
      place: { file, byte: elements.at },
    })
  }
  if (valid && elements.complete) return null
  return {
    code: 'json-broken',
    message: valid
      ? 'The file ends before its JSON does.'
      : 'The JSON is broken, or holds an element longer than 16 MiB.',
    remedy: 'Copy or export the file again; what could be read until there is reported.',
    place: { file, byte: elements.at },
  }
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(textOf(bytes))
  } catch {
    return null
  }
}

const word = (words: Dictionary, text: string): number => {
  if (text.trim() === '') return MISSING
  const bytes = Buffer.from(text)
  return words.intern(bytes, 0, bytes.length)
}
