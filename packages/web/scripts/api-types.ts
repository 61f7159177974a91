import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapiTypescript, { astToString } from 'openapi-typescript'

const document = new URL('../src/api/openapi.json', import.meta.url)
export const typesFile = new URL('../src/api/schema.gen.ts', import.meta.url)

const heading =
  '/** Generated from openapi.json by `npm run api-types -w packages/web`; not to be edited. */\n\n'

/** `{"type": ["object", "null"]}` and nothing that would narrow it. */
const isMereNullable = (part: unknown): boolean =>
  typeof part === 'object' &&
  part !== null &&
  'type' in part &&
  Array.isArray(part.type) &&
  part.type.includes('null') &&
  Object.keys(part).every((key) => key === 'type' || key === 'description')

/**
 * A named shape or null comes as `allOf` of both, which as a type is nothing at all; it means either.
 */
const eitherOrNull = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('allOf' in value) || !Array.isArray(value.allOf))
    return value
  const parts: readonly unknown[] = value.allOf
  if (!parts.some(isMereNullable)) return value
  const { allOf: _allOf, ...rest } = value
  return { ...rest, anyOf: [...parts.filter((part) => !isMereNullable(part)), { type: 'null' }] }
}

/** The client's types, from the server's OpenAPI document as it is committed beside them. */
export const generateTypes = async (): Promise<string> => {
  const readable = JSON.stringify(JSON.parse(await readFile(document, 'utf8'), eitherOrNull))
  return heading + astToString(await openapiTypescript(readable, { alphabetize: true }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(typesFile, await generateTypes())
  console.log(fileURLToPath(typesFile))
}
