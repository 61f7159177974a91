import { writeFileSync } from 'node:fs'
import { jsonSchema } from './schema.ts'

/** `npm run schema -w packages/service-map`: writes what schema.test.ts compares. */
writeFileSync(new URL('../../schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`)
