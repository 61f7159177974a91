import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openApiDocument } from './contract/document.ts'

/** Where the workspace's client is generated from. */
export const writtenDocument = join(import.meta.dirname, '../../../web/src/api/openapi.json')
const formatter = join(import.meta.dirname, '../../../../node_modules/.bin/oxfmt')

if (import.meta.main) {
  await mkdir(dirname(writtenDocument), { recursive: true })
  await writeFile(writtenDocument, JSON.stringify(openApiDocument(), null, 2))
  execFileSync(formatter, [writtenDocument], { stdio: 'inherit' })
}
