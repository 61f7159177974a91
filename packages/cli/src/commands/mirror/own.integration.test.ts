import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Report, reportShape } from '@buckstop/mirror'
import { firstCompany } from '@buckstop/server/company/first-company'
import { demoCompany } from '@buckstop/server/test/demo-company'
import { emptyCompany, type SmallCompany } from '@buckstop/server/test/small-company'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { mirrorCommand } from '../mirror.ts'

const folder = mkdtempSync(join(tmpdir(), 'mirror-own-'))
const at = (name: string): string => join(folder, name)
let company: SmallCompany
beforeAll(async () => {
  company = await demoCompany()
})
afterAll(async () => {
  await company.drop()
  rmSync(folder, { recursive: true })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** Runs the command beside a company that is running. */
const run = async (...flags: readonly string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0)
  let closed = 0
  const close = async () => await Promise.resolve(void closed++)
  const open = async () => await Promise.resolve({ app: company.app, close })
  await mirrorCommand(open).parseAsync([...flags], { from: 'user' })
  vi.restoreAllMocks()
  const code = Number(process.exitCode ?? 0)
  process.exitCode = 0
  return { code, out: out.join(''), err: err.join(''), closed }
}
const reportOf = async (...flags: readonly string[]): Promise<Report> => {
  const { code, out, err } = await run('--own', '--json', ...flags)
  expect([code, err]).toEqual([0, ''])
  return reportShape.parse(JSON.parse(out))
}

/** Hand-offs by what the ledger says of who owned each case, one period after the other. */
const handoffsOf = async (holder: string): Promise<number> => {
  const { rows } = await company.database.pool.query<{ handoffs: number }>(`
    select count(*) filter (where holder <> before)::int as handoffs from (
      select ${holder} as holder, lag(${holder}) over (partition by o.matter_id order by o.number) as before
      from matter_ownership o join matter_head h using (matter_id) where h.kind = 'case') way`)
  return rows[0]?.handoffs ?? NaN
}

describe('buckstop mirror --own', () => {
  test('reads the ledger without a column being named, and closes it', async () => {
    const { code, out, closed } = await run('--own')
    expect([code, closed]).toEqual([0, 1])
    expect(out).toContain('came back to someone who had them before')
    expect(out).not.toContain('Read this first')
    const report = await reportOf()
    expect(report.handoffs).toBe(await handoffsOf('o.owner_id::text'))
    expect(report.reading.timeZone).toBe('Europe/Paris')
    expect(report.reading.ended.words).toEqual(['case ended'])
  })

  test('counts hand-offs between teams with --by-team', async () => {
    const report = await reportOf('--by-team')
    expect(report.handoffs).toBe(await handoffsOf('o.team'))
    const { teams } = (await company.app.directory.current()).directory
    expect(report.by.team.length).toBeGreaterThan(1)
    for (const { name } of report.by.team) expect([...teams.keys()]).toContain(name)
  })

  test('leaves every name in the house with --pseudonyms, whichever way it is written', async () => {
    const files = ['own.xes', 'own.json', 'own.html', 'own.md'].map(at)
    const [xes = '', ocel = '', html = '', markdown = ''] = files
    await run('--own', '--pseudonyms', '--xes', xes, '--ocel', ocel, '--html', html, '--markdown', markdown)
    const { rows } = await company.database.pool.query<{ name: string }>(
      `select surname as name from person union select name from customer where name is not null`,
    )
    expect(rows.length).toBeGreaterThan(5)
    const { rows: said } = await company.database.pool.query<{ words: string }>(
      'select words from matter_text',
    )
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      expect(text).toMatch(/person \d/)
      expect(rows.filter(({ name }) => text.includes(name))).toEqual([])
      expect(said.filter(({ words }) => text.includes(words))).toEqual([])
    }
    expect((await run(xes, '--json')).code).toBe(0)
  })

  test('numbers customers also where people of ours have their names', async () => {
    const xes = at('named.xes')
    await run('--own', '--xes', xes)
    const text = readFileSync(xes, 'utf8')
    const { rows } = await company.database.pool.query<{ name: string }>(
      'select name from customer where name is not null',
    )
    expect(text).toMatch(/value="customer \d+"/)
    expect(rows.filter(({ name }) => text.includes(name))).toEqual([])
    expect(text).not.toMatch(/value="person \d+"/)
  })

  test('tells with --resolutions how each end is known, as the ledger has it', async () => {
    const { resolutions } = await reportOf('--resolutions', '--return-days', '14')
    const { rows } = await company.database.pool.query<{ ended: number }>(
      `select count(*)::int as ended from matter_head where kind = 'case' and state->>'kind' = 'ended'`,
    )
    expect(resolutions).toMatchObject({ days: 14, ended: rows[0]?.ended, contained: 0, notSaid: 0 })
    expect(resolutions?.confirmed).toBeGreaterThan(0)
  })

  test.each([
    [['--own', 'tickets.csv'], 'Files were named beside --own.'],
    [[], 'No file was named.'],
    [['tickets.csv', '--xes', 'own.xes'], '--own'],
    [['tickets.csv', '--by-team'], '--own'],
    [['tickets.csv', '--pseudonyms'], '--own'],
  ])('2: %j', async (flags, why) => {
    const { code, out, err, closed } = await run(...flags)
    expect([code, out, closed]).toEqual([2, '', 0])
    expect(err).toContain(why)
    expect(err).toContain('[option-invalid]')
  })

  test('2: a ledger without a case', async () => {
    const empty = await emptyCompany()
    try {
      await firstCompany(empty.app)
      const full = company
      company = empty
      const { code, err } = await run('--own')
      company = full
      expect(code).toBe(2)
      expect(err).toContain('The ledger holds no events yet.')
    } finally {
      await empty.drop()
    }
  })
})
