import { readFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, test } from 'vitest'
import { policyNames } from '../../policies/policy-name.ts'
import { writtenDocument } from '../write-openapi.ts'
import { openApiDocument } from './document.ts'
import { routes } from './routes.ts'

describe('the OpenAPI document', () => {
  test('is written down as it stands (npm run api writes it anew)', async () => {
    const written: unknown = JSON.parse(await readFile(writtenDocument, 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(openApiDocument())))
  })

  test('is valid, and a client can be generated from it', async () => {
    const types = astToString(await openapiTS(JSON.stringify(openApiDocument())))
    for (const route of routes) expect(types).toContain(`${route.operationId}: {`)
  })

  test('names every operation once', () => {
    const names = routes.map((route) => route.operationId)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(50)
  })

  test('says of every route whom it is for', () => {
    for (const route of routes) expect(policyNames).toContain(route['x-policy'])
  })

  test('describes each refusal of each action', () => {
    const { paths } = openApiDocument()
    const actions = Object.entries(paths ?? {}).filter(([path]) => path.includes('/actions/'))
    expect(actions.length).toBeGreaterThan(35)
    for (const [, operations] of actions) {
      const post = operations.post
      expect(post?.description).toMatch(/^Refused with 409/)
      const refusals: unknown = post?.['x-refusals']
      expect(Array.isArray(refusals)).toBe(true)
      for (const code of Array.isArray(refusals) ? refusals : []) {
        expect(post?.description).toContain(`\`${String(code)}\`: `)
      }
    }
  })
})
