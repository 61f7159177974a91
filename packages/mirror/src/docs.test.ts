import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

import { DEFINITIONS } from './figures/definitions.ts'
import { DEFAULT_EVENTS_IN_MEMORY } from './log/journal.ts'
import { EVENT_BYTES } from './log/spill.ts'
import { DIRT, DIRT_KINDS } from './reading/dirt.ts'
import { MONTH_LANGUAGES } from './reading/time/months.ts'

const path = fileURLToPath(new URL('../../../docs/mirror.md', import.meta.url))

describe.skipIf(!existsSync(path))('the page about the mirror', () => {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''

  it('gives every definition as the report gives it', () => {
    for (const { title, text } of Object.values(DEFINITIONS)) expect(page).toContain(`| ${title} | ${text} |`)
  })

  it('shows how the library is used', async () => {
    const [, imported = '', code = ''] =
      /```ts\nimport \{ ([^}]+) \} from '@buckstop\/mirror'\n([^`]+)```/.exec(page) ?? []
    const names = imported.split(', ')
    const folder = mkdtempSync(join(tmpdir(), 'mirror-library-'))
    try {
      const file = join(folder, 'tickets.csv')
      writeFileSync(
        file,
        ['Ticket,Status,Team,Changed at', '1,New,A,2024-01-01 10:00', '1,Closed,B,2024-01-02 10:00', ''].join(
          '\n',
        ),
      )
      const module: string = `
        const { ${names.join(', ')} } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
        ${code.replace("'tickets.csv'", JSON.stringify(file))}
        console.log(JSON.stringify({ handoffs: report.handoffs, page: page.slice(0, 9) }))`
      const script = join(folder, 'example.mjs')
      writeFileSync(script, module)
      const { stdout } = await promisify(execFile)(process.execPath, [script])
      expect(JSON.parse(stdout)).toEqual({ handoffs: 1, page: '<!doctype' })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)

  it('says how many events are kept in memory, and what each takes', () => {
    const most = DEFAULT_EVENTS_IN_MEMORY.toLocaleString('en')
    expect(page).toContain(`(${most} of ${EVENT_BYTES} bytes)`)
    expect(page).toContain(`a temporary file, ${EVENT_BYTES} bytes for each event`)
  })

  it('counts the languages of months', () => {
    expect(page).toContain(`(${MONTH_LANGUAGES.length} of them)`)
  })

  it('names every kind of dirty row and what becomes of it', () => {
    for (const kind of DIRT_KINDS) {
      expect(page).toContain(`| \`${kind}\` | ${DIRT[kind].what} | ${DIRT[kind].effect} |`)
    }
  })
})
