import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema } from './schema.ts'

test('the published JSON Schema is the one that the language has', () => {
  const published: unknown = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
})
