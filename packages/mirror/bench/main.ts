import { cpus } from 'node:os'
import { measureMirror } from './measure.ts'

const { rows, ...rest } = await measureMirror()
console.log(`${cpus().length} cores (${cpus()[0]?.model ?? ''}), Node ${process.version}\n`)
console.table(rows)
console.log(JSON.stringify({ mirror: { rows, ...rest } }))
