import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { generateTypes, typesFile } from '../scripts/api-types.ts'

test('the client’s types are those of the server’s document', async () => {
  const written = await readFile(typesFile, 'utf8')
  expect(written === (await generateTypes()), 'run: npm run api-types -w packages/web').toBe(true)
})
