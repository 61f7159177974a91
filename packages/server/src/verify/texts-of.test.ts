import { kindNames, kindOf } from '@buckstop/domain'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { textsOf } from './texts-of.ts'

const free = 'free text'
const moment = '2026-03-02T09:00:00.000Z'

/** Values of a shape: free text is always the same, and each alternative comes up in one of them. */
const valuesOf = (shape: z.core.JSONSchema._JSONSchema): readonly unknown[] => {
  if (typeof shape === 'boolean') return [null]
  if (shape.const !== undefined) return [shape.const]
  if (shape.enum !== undefined) return shape.enum
  const either = shape.anyOf ?? shape.oneOf
  if (either !== undefined) return either.flatMap(valuesOf)
  if (shape.type === 'array') return [[]]
  if (shape.title === 'instant') return [moment]
  if (shape.type === 'integer' || shape.type === 'number') return [1]
  if (shape.type === 'boolean') return [true]
  if (shape.type !== 'object') return [shape.type === 'string' ? free : null]
  const fields = Object.entries(shape.properties ?? {}).map(([name, of]) => [name, valuesOf(of)] as const)
  const most = Math.max(1, ...fields.map(([, values]) => values.length))
  return Array.from({ length: most }, (_, turn) =>
    Object.fromEntries(fields.map(([name, values]) => [name, values[turn % values.length]])),
  )
}

test('no event has a word of a fixed list looked for among what people wrote', () => {
  for (const name of kindNames)
    for (const { type, schema } of kindOf(name).events)
      for (const value of valuesOf(z.toJSONSchema(schema, { unrepresentable: 'any' }))) {
        const found = textsOf(schema.parse(value)).filter((one) => one !== free)
        expect([type, ...found]).toEqual([type])
      }
})
