import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { companyOfFile } from '@buckstop/server/test/company-of-file'
import { createSmallCompany } from '@buckstop/server/test/small-company'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endedHere } from '../../test/run-here.ts'
import { callsCommand } from './calls.ts'

const company = companyOfFile(createSmallCompany)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calls-command-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const run = async (content: string, ...flags: readonly string[]) => {
  const file = join(folder, 'calls.csv')
  await writeFile(file, content)
  const rejectsPath = `${file}.rejects.csv`
  const open = async () =>
    await Promise.resolve({ app: company.app, close: async () => await Promise.resolve() })
  const ended = await endedHere(
    async () =>
      await callsCommand(open).parseAsync(['import', file, '--rejects', rejectsPath, ...flags], {
        from: 'user',
      }),
    folder,
  )
  return { ...ended, rejects: existsSync(rejectsPath) ? await readFile(rejectsPath, 'utf8') : null }
}

const header = 'From,To,Start Time,Duration,Direction,CallSid\n'
const row = '+447700900123,+442079460000,2026-03-01 09:00:00,120,inbound,CA1\n'

test('calls land, known again; bad lines are named and kept apart', async () => {
  expect(await run(header + row)).toMatchObject({
    code: 0,
    out: '1 calls taken in, 0 known already, 0 passed over, 0 rejected\n0 had left their contact, 1 have left none yet\n',
    rejects: null,
  })
  const more = `,+442079460000,2026-03-01 09:10:00,0:01:40,inbound,CA2
+447700900124,+442079460000,2026-03-01 09:20:00,1:40,inbound,CA3
+447700900124,+442079460000,2026-03-01 09:20:00,9,inbound,CA4
+447700900124,,2026-03-01 09:20:00,90,inbound,CA5
+447700900124,+442079460000,2026-03-01 09:20:00,90,sideways,CA6
+447700900124,+442079460000,2026-03-01,90,inbound,CA7
`
  const ran = await run(header + row + more)
  expect(ran).toMatchObject({
    code: 3,
    out: expect.stringContaining(
      '1 calls taken in, 1 known already, 1 passed over, 4 rejected\n0 had left their contact, 1 have left none yet\nline 4 "1:40" is neither seconds',
    ),
  })
  expect(ran.rejects).toContain('6,names no line of ours,')
  expect(ran.rejects).toContain('7,"""sideways"" is neither in nor out",')
  expect(ran.rejects).toContain('8,"""2026-03-01"" is a day without a time",')
  const { rows } = await company.database.pool.query(
    'select number, seconds from call_record order by started_at',
  )
  expect(rows).toEqual([
    { number: '+447700900123', seconds: 120 },
    { number: null, seconds: 100 },
  ])
})

const few = 'from,to,when,seconds\n'
const few1 = '+447700900123,+442079460000,2026-03-01 09:00:00,120\n'
test.each([
  [few + few1, [], 'calls-column-unknown: nobody can tell what the column "when" is'],
  [few + few1, ['--map', 'when=startedAt'], 'calls-column-missing: no column is the direction'],
  [few + few1, ['--map', 'nothing=startedAt'], 'calls-column-unknown: the file has no column "nothing"'],
  [
    `from,number,to,startedAt,seconds\n1,${few1}`,
    ['--all-incoming'],
    'calls-column-ambiguous: "from" and "number" may both be the number',
  ],
  [
    'from,to,startedAt,seconds\n+447700900123,+442079460000,03/04/2025 09:00,120\n',
    ['--all-incoming'],
    'calls-dates-ambiguous:',
  ],
  [
    'from,to,startedAt,seconds\n+447700900123,+442079460000,soon,120\n',
    ['--all-incoming'],
    'calls-dates-unreadable:',
  ],
  ['', [], 'calls-file-unreadable:'],
])('%j with %j is refused, and nothing is taken in', async (content, flags, why) => {
  const ran = await run(content, ...flags)
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`buckstop: ${why}`) })
})

test('what was said of columns and dates is taken', async () => {
  const ran = await run(
    'who,from,to,startedAt,seconds\nx,+447700900123,+442079460000,03/02/2026 09:00,120\n',
    '--map',
    'who=ignored',
    '--all-incoming',
    '--dates',
    'dmy',
  )
  expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('1 calls taken in') })
})
