import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { resolutionJsonSchema } from '../resolution/shape.ts'
import { reportJsonSchema } from './shape.ts'

const write = (name: string, schema: object): void => {
  const path = fileURLToPath(new URL(`../../schema/${name}`, import.meta.url))
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(path)
}

write('report.schema.json', reportJsonSchema())
write('verified-resolution.schema.json', resolutionJsonSchema())
