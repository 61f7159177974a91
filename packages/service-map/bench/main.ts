import { cpus } from 'node:os'
import { measureServiceMap } from './measure.ts'

const { rows, ...rest } = await measureServiceMap()
console.log(`${cpus().length} cores (${cpus()[0]?.model ?? ''}), Node ${process.version}\n`)
console.table(rows)
console.log(JSON.stringify({ serviceMap: { rows, ...rest } }))
