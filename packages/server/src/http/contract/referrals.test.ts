import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Traits } from '../../cases/queries/case-filter.ts'
import type { LoggedEvent } from '../../own-log/own-events.ts'
import { figuresView } from '../../shapes/figures.ts'
import { openApiDocument } from './document.ts'

/** What would make a list of who referred what up, or how often: such a word anywhere but in a case itself. */
const referral = /referr|raisedBy|escalatedBy|timesEscalated/iv

/** Referring up counts for people. Whatever shows it does so as a good, and stands here by its name. */
const shownAsGood: ReadonlySet<string> = new Set<string>(['referrals', 'unnamedReferrals'])

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

test('figures by person can be asked for in one order alone, and beside nothing that counts against anybody', () => {
  const figures = operations.find(({ operationId }) => operationId === 'getFigures')
  expect(figures?.parameters).toEqual([])
  const { own, teams } = figuresView.shape
  const { people } = teams.element.shape
  const good = ['referrals', 'promisesKept', 'thanks']
  expect(Object.keys(own.shape)).toEqual([...good, 'unnamedReferrals'])
  expect(Object.keys(people.unwrap().element.shape)).toEqual(['person', ...good])
})

test('whoever referred something without their name stands in no log that leaves the house, and no log has a column of it', () => {
  const event: Record<keyof LoggedEvent, true> = {
    id: true,
    case: true,
    activity: true,
    at: true,
    holder: true,
    team: true,
    organisation: true,
    by: true,
    state: true,
    customer: true,
    resolution: true,
  }
  expect(Object.keys(event).filter((column) => referral.test(column))).toEqual([])
  const list: Record<keyof Traits, true> = {
    problem: true,
    danger: true,
    promises: true,
    cameUpTo: true,
    waitingOn: true,
    language: true,
    tag: true,
    folded: true,
    unread: true,
    leaving: true,
  }
  expect(Object.keys(list).filter((trait) => referral.test(trait))).toEqual([])
})
