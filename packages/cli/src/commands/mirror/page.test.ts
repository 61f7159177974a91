import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROLES, reportShape } from '@buckstop/mirror'
import { Command } from 'commander'
import { afterAll, describe, expect, it } from 'vitest'
import { type Ended, runHere } from '../../../test/run-here.ts'
import { mirrorOptionsOf, readFlags, readOptionsOf, withMirrorFlags } from './options.ts'

const page = (name: string): string =>
  readFileSync(new URL(`../../../../../docs/${name}.md`, import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'mirror-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)

const run = async (args: readonly string[]): Promise<Ended> => await runHere(args, folder)

/** A log with every column that the pages' examples name. */
const header = 'Ticket,Status,Team,Changed at,Closed because,Customer no'
const tickets = Array.from({ length: 120 }, (_, k) => {
  const step = k % 4
  const of = Math.floor(k / 4)
  const status = ['New', 'Work', 'Work', of % 5 === 0 ? 'Resolved' : 'Closed'][step]
  const why = step === 3 ? ['Customer confirmed', 'No reply', 'Agreed by phone'][of % 3] : ''
  const team = of % 10 === 0 ? 'Chat bot' : ['Desk', 'Back', 'Desk', 'Back'][step]
  return `T${of},${status},${team},2024-0${1 + (of % 9)}-${10 + step} 10:00,${why},C${of % 20}`
})
writeFileSync(at('tickets.csv'), `${[header, ...tickets].join('\n')}\n`)

/** The commands that a page shows, as a shell takes their words. */
const examplesOf = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/```sh\n([^`]+)```/g)]
    .map(([, block = '']) => block.replaceAll('\\\n', ' ').trim())
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''))

describe('the examples of the pages', () => {
  const examples = [...examplesOf(page('mirror')), ...examplesOf(page('verified-resolution'))]
  const ofFiles = examples.filter((words) => !words.includes('--own'))

  it('are commands of ours', () => {
    expect(ofFiles).toHaveLength(2)
    for (const words of examples) expect(words.slice(0, 2)).toEqual(['buckstop', 'mirror'])
  })

  it.each(ofFiles.map((words) => [words.join(' '), words.slice(1)] as const))(
    'run: %s',
    async (_, words) => {
      const { code, out, err } = await run(words)
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('Of 30 cases')
      if (words.includes('--html'))
        expect(readFileSync(at('report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    },
    60_000,
  )

  it('give, of verified resolution, each word its count, and why what is not known is not', async () => {
    const words = ofFiles.find((one) => one.includes('--resolutions'))?.slice(1) ?? []
    const said = (await run(words)).out
    for (const line of [
      '8  Confirmed by the customer (of 24)',
      '8  Assumed from silence (of 24)',
      '0  Not known: nothing says how (of 24)',
      'Verified: confirmed, and not returned (of ',
    ])
      expect(said).toContain(line)
    const { out } = await run([...words, '--csv', at('tables'), '--json'])
    // Of thirty cases six are resolved rather than closed, and so have no end by what the example names.
    expect(reportShape.parse(JSON.parse(out)).resolutions).toMatchObject({
      days: 14,
      ended: 24,
      confirmed: 8,
      assumed: 8,
      contained: 0,
      reported: 8,
      unresolved: 0,
      notSaid: 0,
    })
    expect(
      readFileSync(join(at('tables'), 'resolutions.csv'), 'utf8')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(25)
  }, 60_000)

  it('tell as many of the worst cases as are asked for, and 100 where nobody asks', async () => {
    const words = ofFiles[0]?.slice(1).filter((word) => word !== '--html' && word !== 'report.html') ?? []
    const worst = async (...more: readonly string[]): Promise<number> =>
      reportShape.parse(JSON.parse((await run([...words, '--json', ...more])).out)).worst.length
    expect(await worst('--worst', '3')).toBe(3)
    const many = Array.from({ length: 120 }, (_, k) =>
      ['Desk', 'Back', 'Desk'].map((team, step) => `M${k},Work,${team},2024-03-0${1 + step} 10:00,,`),
    ).flat()
    writeFileSync(at('many.csv'), `${[header, ...many].join('\n')}\n`)
    const all = await run(['mirror', 'many.csv', ...words.slice(2), '--json'])
    expect(reportShape.parse(JSON.parse(all.out)).worst).toHaveLength(100)
  }, 60_000)

  it('has settings that a file can hold', async () => {
    const [settings = ''] = /\{ "case": [^`]+\}/.exec(page('mirror')) ?? []
    writeFileSync(at('settings.json'), settings)
    const { code, out } = await run(['mirror', 'tickets.csv', '--columns', 'settings.json', '--json'])
    expect(code).toBe(0)
    expect(reportShape.parse(JSON.parse(out))).toMatchObject({ cases: 30, ended: { cases: 30 } })
  }, 60_000)
})

describe('settings', () => {
  /** What only says where a report goes, or reads our own ledger, is no setting. */
  const noSettings =
    'columns worst title json html markdown csv map wholeMap resolutions own byTeam pseudonyms xes ocel'
  const outputs = new Set(noSettings.split(' '))
  const flags = withMirrorFlags(new Command())
    .options.map((option) => option.attributeName())
    .filter((key) => !outputs.has(key))
  const special: Readonly<Record<string, unknown>> = {
    returnDays: 7,
    quote: 'none',
    separator: 'tab',
    timeOrder: 'month-day-year',
    holidays: ['2026-12-25,2026-12-26'],
  }
  const values = Object.fromEntries(
    flags.map((key) => [key, special[key] ?? (ROLES.some((role) => role === key) ? 'C' : ['x'])]),
  )
  for (const key of ['encoding', 'workingHours', 'timeZone']) values[key] = 'x'

  it('in a file are the flags in camel case, and come to the same', () => {
    writeFileSync(at('all.json'), JSON.stringify(values))
    const fromFile = readFlags({ columns: at('all.json'), resolutions: true })
    const given = readFlags({ ...values, resolutions: true })
    for (const read of [readOptionsOf, mirrorOptionsOf] as const) expect(read(fromFile)).toEqual(read(given))
    expect(mirrorOptionsOf(given).holidays).toEqual(['2026-12-25', '2026-12-26'])
    expect(readOptionsOf(given)).toMatchObject({
      dialect: { separator: 9, quote: -1 },
      timeOrder: 'month-day-year',
    })
  })

  it('give way to a flag that is given', () => {
    expect(readFlags({ columns: at('all.json'), returnDays: '9', holder: 'H' })).toMatchObject({
      returnDays: 9,
      holder: 'H',
      case: 'C',
    })
  })
})

describe('how the command ends', () => {
  const columns = ['--case', 'Ticket', '--activity', 'Status', '--holder', 'Team', '--time', 'Changed at']
  const whole = [header, ...tickets].join('\n')
  const event =
    '<event><string key="concept:name" value="A"/><string key="org:resource" value="Ana"/><date key="time:timestamp" value="2024-01-01T10:00:00Z"/></event>'
  const trace = `<trace><string key="concept:name" value="1"/>${event}</trace>`
  const complaint = /^buckstop mirror: \S[^\n]*, line \d+: [^\n]+\. [^\n]+\. \[[a-z-]+\]\n$/

  it.each([
    ['a last row that is cut', 'cut.csv', `${whole}\nT9,Work,De`, columns, 'row-cut'],
    [
      'a row without end',
      'endless.csv',
      `${whole}\nT9,${'x'.repeat(17 << 20)},Desk,2024-01-01 10:00\n`,
      columns,
      'row-too-long',
    ],
    [
      'a broken trace',
      'broken.xes',
      `<log>\n${trace}\n${trace.replace('value="A"/>', 'value="A"')}</log>`,
      [],
      'xml-broken',
    ],
  ])(
    'with 1 and a report after %s',
    async (_, name, content, flags, problem) => {
      writeFileSync(at(name), content)
      const { code, out, err } = await run(['mirror', name, ...flags])
      expect(code).toBe(1)
      expect(err).toMatch(complaint)
      expect(err).toContain(`[${problem}]`)
      expect(out).toMatch(/^Read this first\n/)
      expect(out).toContain('came back to someone')
    },
    60_000,
  )

  it('with 2 and no report where a column is not clear', async () => {
    const twice = tickets.map((row, k) => `${row},I${Math.floor(k / 3)}`).join('\n')
    writeFileSync(at('unclear.csv'), `${header.replace('Ticket', 'Ticket ID')},Incident ID\n${twice}\n`)
    const { code, out, err } = await run(['mirror', 'unclear.csv'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^buckstop mirror: unclear\.csv: [^\n]+ \[columns-unclear\]\n$/)
    expect(err).toContain('--case "Ticket ID" gives 30 cases')
  }, 60_000)
})
