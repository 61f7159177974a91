import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { eventTypes, eventVersion, recordedIn, recordedShapes, shapeOf } from './shape-of.ts'

/**
 * Adds the shapes of new types of events, and of new versions, to those that are recorded:
 * `npm run shapes`. What is recorded is never written anew: events of that version lie
 * in databases.
 */
const recorded = await recordedShapes()
const all = eventTypes.map((type): readonly [string, unknown] => {
  const version = eventVersion(type)
  const known = recorded[type] ?? {}
  const shape = shapeOf(type)
  if (known[version] !== undefined && !isDeepStrictEqual(known[version], shape))
    throw new Error(`${type} has another shape, and is of version ${version} as before: give it a new one`)
  return [type, { [version]: shape, ...known }]
})
// What is not known any more stays too.
await writeFile(recordedIn, `${JSON.stringify({ ...recorded, ...Object.fromEntries(all) }, null, 2)}\n`)
execFileSync(join(import.meta.dirname, '../../../../node_modules/.bin/oxfmt'), [recordedIn], {
  stdio: 'inherit',
})
