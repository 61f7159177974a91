import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from './document.ts'

/** What would make a list of who referred what up, or how often: such a word anywhere but in a case itself. */
const referral = /referr|raisedBy|escalatedBy|timesEscalated/iv

/** Referring up counts for people. Whatever shows it does so as a good, and stands here by its name. */
const shownAsGood: ReadonlySet<string> = new Set<string>([])

const anything = z.record(z.string(), z.unknown())
const parameter = z.object({ name: z.string(), schema: z.unknown() })
const operation = z.object({ operationId: z.string(), parameters: z.array(parameter).default([]) })

const operations = Object.values(openApiDocument().paths ?? {}).flatMap((path) =>
  Object.values(anything.parse(JSON.parse(JSON.stringify(path)))).flatMap((one) => {
    const read = operation.safeParse(one)
    return read.success ? [read.data] : []
  }),
)

/** The names of all fields in what the API shows, wherever they stand. */
const fieldsIn = (shape: unknown): readonly string[] => {
  if (Array.isArray(shape)) return shape.flatMap(fieldsIn)
  const read = anything.safeParse(shape)
  if (!read.success) return []
  const named = anything.safeParse(read.data['properties'])
  return [...(named.success ? Object.keys(named.data) : []), ...Object.values(read.data).flatMap(fieldsIn)]
}

test('no list is filtered or ordered by who referred something up, nor by how often', () => {
  expect(operations.length).toBeGreaterThan(100)
  const asked = operations.flatMap(({ operationId, parameters }) =>
    parameters.map(({ name, schema }) => `${operationId} ${name} ${JSON.stringify(schema)}`),
  )
  // Orders there are: by time, and by what is due.
  expect(asked.some((one) => one.startsWith('listCases order'))).toBe(true)
  expect(asked.filter((one) => referral.test(one))).toEqual([])
})

test('no count or column of referrals is shown but as a good', () => {
  const fields = new Set(fieldsIn(JSON.parse(JSON.stringify(openApiDocument()))))
  // The walk finds what there is.
  expect(fields).toContain('promisesBroken')
  expect([...fields].filter((field) => referral.test(field) && !shownAsGood.has(field))).toEqual([])
})
