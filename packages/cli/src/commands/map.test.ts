import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

const root = new URL('../../../../', import.meta.url).pathname
const maps = join(root, 'examples/maps')
const folder = mkdtempSync(join(tmpdir(), 'buckstop-map-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const map = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/src/main.ts'), 'map', ...args],
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  return { status, stdout, stderr }
}

const broken = join(folder, 'broken.yaml')
writeFileSync(
  broken,
  'version: 1\ncompany: x\ncustomers: {a: [onlin]}\nfacts: [online]\nproblems:\nremedies:\nteams:\n',
)
const demo = join(maps, 'demo.yaml')
const refund = join(maps, 'refund.as-it-went.yaml')

describe('buckstop map', { timeout: 120_000 }, () => {
  test('check: exit code 0 when all is safe, 1 when not, 2 for no map, of several the highest', () => {
    expect(map('check', demo).status).toBe(0)
    const lost = map('check', refund)
    expect(lost.status).toBe(1)
    expect(lost.stdout).toContain('…and from here it goes round:')
    const bad = map('check', broken)
    expect(bad.status).toBe(2)
    expect(bad.stderr.split('\n').slice(0, 2)).toEqual([
      `${broken}:1:1: "channels" is missing here: how customers reach you, like “phone: {reaches: front desk}”. [missing-key]`,
      `${broken}:3:17: No fact "onlin" is declared. Did you mean "online"? [unknown-name]`,
    ])
    const all = map('check', '--json', demo, refund, broken, join(folder, 'absent.yaml'))
    expect(all.status).toBe(2)
    const lines = all.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toMatchObject([
      { file: demo, company: 'Example Bikes' },
      { file: refund, verdicts: [{ customer: 'customer' }, { customer: 'former customer' }] },
      {
        file: broken,
        errors: [{ code: 'missing-key' }, { code: 'unknown-name', line: 3, column: 17, nearest: 'online' }],
      },
      { errors: [{ code: 'unreadable-file' }] },
    ])
  })

  test('a file that cannot be read is told in words', () => {
    expect(map('check', join(folder, 'absent.yaml'), folder).stderr).toBe(
      `${join(folder, 'absent.yaml')}:1:1: The file cannot be read: there is no such file or folder. [unreadable-file]\n` +
        `${folder}:1:1: The file cannot be read: it is a folder; name a file in it. [unreadable-file]\n`,
    )
  })

  test('several maps stand apart, and their verdicts under Buckstop say so', () => {
    const { stdout } = map('check', '--with-buckstop', demo, demo)
    const [first = '', second = ''] = stdout.split('\n\n')
    expect(`${first}\n`).toBe(second)
    expect(first).toMatch(/^[^\n]+demo\.yaml\nExample Bikes, under Buckstop\n✓ [^]*\nNobody can get stuck\.$/)
  })

  test('what cannot be done is told in words, and nothing is written', () => {
    expect(map('draw', demo, '-o', join(folder, 'absent', 'map.svg')).stderr).toContain(
      'cannot be written: there is no such file or folder',
    )
    expect(map('repair', refund, '--seconds', '0.000001').stdout).toBe(
      'Nothing was found in the time there was; “--seconds” gives it more.\n',
    )
    const copy = join(folder, 'copy.yaml')
    copyFileSync(refund, copy)
    const beyond = map('repair', copy, '--with-buckstop', '--write', '--take', '16')
    expect(beyond).toMatchObject({
      status: 2,
      stderr: 'buckstop map repair: there is no number 16; the list goes to 15\n',
    })
    expect(readFileSync(copy)).toEqual(readFileSync(refund))
  })

  test('check --json prints one object and nothing else', () => {
    const { stdout, stderr } = map('check', '--json', '--with-buckstop', demo)
    expect(stderr).toBe('')
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(stdout)))).toEqual([
      'company',
      'verdicts',
      'unreached',
      'unreachedLeaders',
      'deadEnds',
      'powerless',
      'unusableChannels',
      'unauthorisedRemedies',
    ])
  })

  test('repair --write mends the file, which diff and check then show', () => {
    const mended = join(folder, 'mended.yaml')
    copyFileSync(refund, mended)
    const repaired = map('repair', mended, '--with-buckstop', '--write', '--json')
    expect(repaired.status).toBe(0)
    expect(JSON.parse(repaired.stdout)).toMatchObject({ complete: true, total: 15 })
    expect(map('check', '--with-buckstop', mended).status).toBe(0)
    const comments = readFileSync(refund, 'utf8').match(/#.*/g) ?? []
    for (const comment of comments) expect(readFileSync(mended, 'utf8')).toContain(comment)
    const compared = map('diff', refund, mended, '--with-buckstop')
    expect(compared.status).toBe(0)
    expect(compared.stdout).toContain('better: former customer')
    expect(map('diff', mended, refund, '--with-buckstop').status).toBe(1)
  })

  test('draw writes an SVG', () => {
    const svg = join(folder, 'map.svg')
    expect(map('draw', refund, '-o', svg).status).toBe(0)
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/)
    expect(map('draw', broken, '-o', '-').status).toBe(2)
  })
})
