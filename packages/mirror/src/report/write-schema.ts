import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { reportJsonSchema } from './shape.ts'

const path = fileURLToPath(new URL('../../schema/report.schema.json', import.meta.url))
writeFileSync(path, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
console.log(path)
