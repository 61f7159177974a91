import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { eventShapes, isEventType } from '../../src/case/event-shapes.ts'
import type { CaseEvent } from '../../src/case/event.ts'

/** JSON schemas by type of event and version of its shape. */
export type RecordedShapes = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export const recordedIn = join(import.meta.dirname, 'recorded.json')

const recordedForm = z.record(z.string(), z.record(z.string(), z.unknown()))

export const recordedShapes = async (): Promise<RecordedShapes> =>
  recordedForm.parse(JSON.parse(await readFile(recordedIn, 'utf8')))

export const eventTypes: readonly CaseEvent['type'][] = Object.keys(eventShapes)
  .filter(isEventType)
  .toSorted()

/** Today's shape of a type of event, as a JSON schema; a moment is one by its title. */
export const shapeOf = (type: CaseEvent['type']): unknown => {
  const { $schema: _, ...schema } = z.toJSONSchema(eventShapes[type], { unrepresentable: 'any' })
  return JSON.parse(JSON.stringify(schema))
}
