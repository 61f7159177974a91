import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Progress, reportShape } from '@buckstop/mirror'
import { afterAll, describe, expect, it } from 'vitest'
import { type Ended, runHere } from '../../../test/run-here.ts'
import { progressLine } from '../../progress-bar.ts'
import { shareRead, whatIsRead } from './progress.ts'

const main = fileURLToPath(new URL('../../main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'mirror-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => join(folder, name)
const log = [
  'Ticket;State;Team;Changed',
  'T1;New;Desk;2024-01-01T10:00:00Z',
  'T1;Work;Back;2024-01-02T10:00:00Z',
  'T1;Solved;Desk;2024-01-03T10:00:00Z',
  'T1;Work;Desk;2024-01-04T10:00:00Z',
  'T2;New;Robot;2024-01-01T10:00:00Z',
  'T2;Solved;Desk;2024-01-02T10:00:00Z',
  '',
].join('\n')
writeFileSync(at('log.csv'), log)

const run = async (...args: readonly string[]): Promise<Ended> => await runHere(['mirror', ...args])
const columns = ['--case', 'Ticket', '--activity', 'State', '--holder', 'Team', '--time', 'Changed']

describe('buckstop mirror', () => {
  it('prints one JSON object and nothing else', async () => {
    const asked = [
      'mirror',
      at('log.csv'),
      ...columns,
      '--ignore-holder',
      'Robot',
      '--ended',
      'Solved',
      '--json',
    ]
    // Once in a process of its own, which is all that a program that starts it sees.
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...asked], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(await runHere(asked)).toEqual({ code: 0, out: stdout, err: '' })
    const report = reportShape.parse(JSON.parse(stdout))
    expect(report).toMatchObject({
      cases: 2,
      events: 6,
      handoffs: 2,
      pingPongCases: 1,
      directPingPongCases: 1,
      returns: 1,
      reopenings: 1,
      reopenedCases: 1,
      worst: [{ case: 'T1', handoffs: 2, returns: 1 }],
    })
  }, 60_000)

  it('takes its settings from a file too, and writes every form of the report', async () => {
    writeFileSync(
      at('columns.json'),
      JSON.stringify({
        case: 'Ticket',
        activity: 'State',
        holder: 'State',
        time: 'Changed',
        ended: ['Solved'],
        reopenedBy: 'Work',
      }),
    )
    const settings = ['--columns', at('columns.json'), '--holder', 'Team', '--title', 'Our <desk>']
    const outputs = [
      '--html',
      at('r.html'),
      '--markdown',
      at('r.md'),
      '--csv',
      at('tables'),
      '--map',
      at('map.svg'),
      '--whole-map',
      at('whole.svg'),
    ]
    const { code, out, err } = await run(at('log.csv'), ...settings, ...outputs)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('1 (50%) came back')
    expect(readFileSync(at('r.html'), 'utf8')).toContain('<title>Our &lt;desk&gt;</title>')
    expect(readFileSync(at('r.md'), 'utf8')).toMatch(/^# Our/)
    expect(readFileSync(at('map.svg'), 'utf8')).toMatch(/^<svg[^]*Back/)
    expect(readFileSync(at('whole.svg'), 'utf8')).toMatch(/^<svg[^]*Back/)
    expect(readdirSync(at('tables'))).toContain('worst-cases.csv')
    expect(readFileSync(join(at('tables'), 'cases.csv'), 'utf8').split('\r\n')).toHaveLength(4)
  }, 60_000)

  it('says in one line what is wrong, where, and what to do', async () => {
    const missing = await run(at('none.csv'))
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toMatch(/^buckstop mirror: There is no file .*none\.csv\..*\[file-not-found\]\n$/)
    const column = await run(at('log.csv'), '--holder', 'Tem')
    expect(column).toMatchObject({ code: 2, out: '' })
    expect(column.err).toContain('Did you mean --holder "Team"? [column-unknown]')
    const option = await run(at('log.csv'), ...columns, '--working-hours', 'always')
    expect(option.err).toContain('[option-invalid]')
    writeFileSync(at('bad.json'), '{"cas": "x"}')
    expect((await run(at('log.csv'), '--columns', at('bad.json'))).err).toContain('[columns-file-invalid]')
  }, 90_000)

  it('says where a report cannot be written', async () => {
    for (const flag of ['--html', '--markdown', '--map', '--csv']) {
      const { code, err } = await run(at('log.csv'), ...columns, flag, join(at('log.csv'), 'x', 'y'))
      expect([flag, code]).toEqual([flag, 2])
      expect(err).toMatch(/^buckstop mirror: \S+log\.csv\S* cannot be written .*\[option-invalid\]\n$/)
    }
    expect((await run(at('log.csv'), ...columns, '--csv', join(at('deep'), 'er'))).code).toBe(0)
    expect(readdirSync(join(at('deep'), 'er'))).toContain('cases.csv')
  }, 60_000)

  it('ends with 3 where more than one row in a hundred is left out, with a report all the same', async () => {
    const rows = (bad: number): string =>
      Array.from(
        { length: 200 },
        (_, k) => `T${k % 40};Work;Back;${k < bad ? 'soon' : `2024-01-${10 + Math.floor(k / 20)}T10:00:00Z`}`,
      ).join('\n')
    writeFileSync(at('two.csv'), `Ticket;State;Team;Changed\n${rows(2)}\n`)
    writeFileSync(at('three.csv'), `Ticket;State;Team;Changed\n${rows(3)}\n`)
    expect(await run(at('two.csv'), ...columns)).toMatchObject({ code: 0, err: '' })
    const three = await run(at('three.csv'), ...columns)
    expect(three).toMatchObject({ code: 3, err: '' })
    // What limits the figures comes before them.
    expect(three.out).toMatch(/^Read this first\n {2}3 rows of 200 could not be used and are left out\.\n/)
  }, 60_000)

  it('reports what could be read of a file that is cut, and ends with 1', async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, k) => `T${k % 90};Work;Team ${(k * 7919) % 101};2024-01-02T10:00:00Z`,
    )
    const packed = gzipSync(['Ticket;State;Team;Changed', ...rows].join('\n'))
    writeFileSync(at('cut.csv.gz'), packed.subarray(0, packed.length - 900))
    const { code, out, err } = await run(at('cut.csv.gz'), ...columns, '--json')
    expect(code).toBe(1)
    expect(reportShape.parse(JSON.parse(out)).reading).toMatchObject({
      complete: false,
      problems: [{ code: 'gzip-truncated' }],
    })
    expect(err).toContain('cut.csv.gz')
  }, 60_000)
})

describe('the progress bar', () => {
  const progress: Progress = { file: 'a.csv', bytesRead: 50, bytesTotal: 200, events: 1665, cases: 402 }

  it('shows how far the reading is, and what it has found', () => {
    expect(progressLine(shareRead(progress), whatIsRead(progress))).toBe(
      '[######..................]  25 %  a.csv  1,665 events, 402 cases',
    )
    expect(shareRead({ ...progress, bytesTotal: null })).toBeNull()
  })
})
