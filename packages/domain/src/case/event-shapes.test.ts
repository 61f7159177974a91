import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import {
  caseEventTypes,
  eventTypes,
  eventVersion,
  recordedShapes,
  shapeOf,
} from '../../test/event-shapes/shape-of.ts'
import type { Instant } from '../time/instant.ts'
import { isFormerType } from './earlier-shapes.ts'
import { upcast } from './upcast.ts'

const recorded = await recordedShapes()

/** Where this fails: a new version, and a step to it in `earlier-shapes.ts`. CONTRIBUTING says how. */
it.each(eventTypes)('%s has the shape that is recorded of its version', (type) => {
  const shape = recorded[type]?.[eventVersion(type)]
  if (shape === undefined) throw new Error('record it: node packages/domain/test/event-shapes/record.ts')
  expect(shapeOf(type)).toEqual(shape)
})

it('no type or version of an event was ever given up', () => {
  for (const [type, versions] of Object.entries(recorded)) {
    expect([type, eventTypes.includes(type) || isFormerType(type)]).toEqual([type, true])
    if (!eventTypes.includes(type)) continue
    for (const version of Object.keys(versions))
      expect(Number(version)).toBeLessThanOrEqual(eventVersion(type))
  }
})

const folder = join(import.meta.dirname, '../../test/histories')

it('every type of event of a case is in a recorded history, and the newest record has its version', async () => {
  const seen = new Map<string, number>()
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  for (const name of names) {
    const histories: readonly (readonly {
      readonly event: unknown
      readonly at: Instant
      readonly version?: number
    }[])[] = JSON.parse(await readFile(join(folder, name), 'utf8'))
    for (const { event: payload, at, version = 1 } of histories.flat()) {
      const upcasted = upcast({ version, payload, at })
      if (!upcasted.ok) throw new Error(`${name}: ${upcasted.code}`)
      const { type } = upcasted.event
      seen.set(type, Math.max(version, seen.get(type) ?? 0))
    }
  }
  const missing = caseEventTypes.filter((type) => seen.get(type) !== eventVersion(type))
  // Where this fails: node packages/domain/test/histories/record.ts, with the next number.
  expect(missing).toEqual([])
})
