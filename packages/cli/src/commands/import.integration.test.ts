import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { companyOfFile } from '@buckstop/server/test/company-of-file'
import { createSmallCompany } from '@buckstop/server/test/small-company'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { importCommand } from './import.ts'

const company = companyOfFile(createSmallCompany)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-command-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

interface Ran {
  readonly code: number
  readonly said: string
  readonly rejects: string | null
}

const run = async (name: string, content: string, ...flags: readonly string[]): Promise<Ran> => {
  const file = join(folder, name)
  const rejectsPath = `${file}.rejects.csv`
  await writeFile(file, content)
  const said: string[] = []
  const hear = (text: unknown): boolean => said.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(hear)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear)
  const map = ['--map', 'id=source', 'day=receivedAt', 'words=words']
  const open = async () =>
    await Promise.resolve({ app: company.app, close: async () => await Promise.resolve() })
  const given = ['contacts', file, ...map, '--rejects', rejectsPath, ...flags]
  await importCommand(open).parseAsync(given, { from: 'user' })
  vi.restoreAllMocks()
  const code = Number(process.exitCode ?? 0)
  process.exitCode = 0
  return {
    code,
    said: said.join(''),
    rejects: existsSync(rejectsPath) ? await readFile(rejectsPath, 'utf8') : null,
  }
}

const header = 'id,day,words\n'

test('0: every row is in, and how it was read is said; again, it is known', async () => {
  const first = await run('whole.csv', `${header}1,2024-05-01 10:11:12,one\n`)
  expect(first).toMatchObject({ code: 0, rejects: null })
  expect(first.said).toContain('read as utf-8, separated by commas, dates as iso\n1 contacts taken in')
  expect((await run('whole.csv', `${header}1,2024-05-01 10:11:12,one\n`)).said).toContain(
    '0 contacts taken in, 1 known',
  )
})

test('3: some were rejected, which stand whole, with their lines', async () => {
  const stray = '1,2024-05-01,My 5" screen'
  const ran = await run('some.csv', `${header}${stray}\n2,2024-05-01,fine\n`)
  expect(ran).toMatchObject({ code: 3, rejects: expect.stringContaining(stray.replaceAll('"', '""')) })
  expect(ran.said).toContain('1 contacts taken in, 0 known already, 1 rejected\nline 2 has a quotation mark')
})

test('1: all were rejected', async () => {
  expect(await run('none.csv', `${header}1,2024-05-01\n2,2024-05-01\n`)).toMatchObject({ code: 1 })
})

test.each([
  ['1,03/04/2024,one', [], 'say --dates dmy or --dates mdy'],
  ['1,soon,one', [], 'holds no dates that can be read'],
  ['1,2024-05-01,one', ['--separator', 'two'], '"two" is no separator'],
  ['1,2024-05-01,one', ['--encoding', 'morse'], '"morse" is not an encoding'],
  ['1,2024-05-01,one', ['--map', 'nothing=words'], 'has no column "nothing"'],
])('2: %s with %j is refused, and nothing is taken in', async (row, flags, why) => {
  const ran = await run('refused.csv', `${header}${row}\n`, ...flags)
  expect(ran).toMatchObject({ code: 2, said: expect.stringContaining(why) })
})

test('separator and encoding are found, or said as in the mirror', async () => {
  const semicolons = header.replaceAll(',', ';')
  expect(await run('semicolons.csv', `${semicolons}1;2024-05-01;one\n`)).toMatchObject({ code: 0 })
  expect(
    await run('said.csv', `${header.replaceAll(',', '~')}1~2024-05-01~one\n`, '--separator', '~'),
  ).toMatchObject({ code: 0 })
})

test('escape sequences of the file do not reach the terminal', async () => {
  const ran = await run(
    'hostile.csv',
    `id,day,words,\u001b[31mred\n1,2024-05-01,one,\n`,
    '--map',
    'nothing=name',
  )
  expect(ran.said).toContain('[31mred')
  expect(ran.said).not.toMatch(/[^\P{Cc}\n]/u)
})
