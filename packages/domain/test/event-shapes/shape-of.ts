import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type CaseEvent, caseEvents } from '../../src/case/event.ts'
import { eventVersion as versionOfCases } from '../../src/case/upcast.ts'
import { schemasOf } from '../../src/matter/shape/event-type.ts'
import { type SystemicIssueEvent, systemicIssueEvents } from '../../src/systemic-issue/events.ts'
import { eventVersion as versionOfSystemicIssues } from '../../src/systemic-issue/upcast.ts'

/** JSON schemas by type of event and version of its shape. */
export type RecordedShapes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export const recordedIn = join(import.meta.dirname, 'recorded.json')

const recordedForm = z.record(z.string(), z.record(z.string(), z.unknown()))

export const recordedShapes = async (): Promise<RecordedShapes> =>
  recordedForm.parse(JSON.parse(await readFile(recordedIn, 'utf8')))

const ofCases = schemasOf<CaseEvent>(caseEvents)
const ofSystemicIssues = schemasOf<SystemicIssueEvent>(systemicIssueEvents)

/** Of every kind of matter; what several kinds have has one shape. */
const shapes: Readonly<Record<string, z.ZodType>> = { ...ofSystemicIssues, ...ofCases }

const isOfCases = (type: string): type is CaseEvent['type'] => Object.hasOwn(ofCases, type)

export const caseEventTypes: readonly CaseEvent['type'][] = Object.keys(ofCases).filter(isOfCases).toSorted()

export const eventTypes: readonly string[] = Object.keys(shapes).toSorted()

export const eventVersion = (type: string): number =>
  isOfCases(type) ? versionOfCases(type) : versionOfSystemicIssues(type)

/** Today's shape of a type of event, as a JSON schema; a moment is one by its title. */
export const shapeOf = (type: string): unknown => {
  const shape = shapes[type]
  if (shape === undefined) throw new Error(`no event is called ${type}`)
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { unrepresentable: 'any' })
  return JSON.parse(JSON.stringify(schema))
}
