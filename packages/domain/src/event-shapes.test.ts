import { expect, it } from 'vitest'
import { eventTypes, eventVersion, recordedShapes, shapeOf } from '../test/event-shapes/shape-of.ts'
import { recordedVersions } from '../test/histories/replay.ts'
import { isFormerType } from './case/earlier-shapes.ts'

const recorded = await recordedShapes()

/** Where this fails: a new version, and a step to it in `earlier-shapes.ts`. CONTRIBUTING says how. */
it.each(eventTypes)('%s has the shape that is recorded of its version', (type) => {
  const shape = recorded[type]?.[eventVersion(type)]
  if (shape === undefined) throw new Error('record it: npm run shapes')
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

it('every type of event is in a recorded history, in its newest version', async () => {
  const seen = await recordedVersions()
  const missing = eventTypes.filter((type) => seen.get(type) !== eventVersion(type))
  // Where this fails: npm run histories --, with the kind of matter and the next number.
  expect(missing).toEqual([])
})
