import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runHere } from '../../test/run-here.ts'

const root = new URL('../../../../', import.meta.url).pathname
const maps = join(root, 'examples/maps')
const folder = mkdtempSync(join(tmpdir(), 'buckstop-map-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const map = async (...args: readonly string[]) => {
  const { code: status, out: stdout, err: stderr } = await runHere(['map', ...args])
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
  test('no name begins a line of its own, whatever stands in it', async () => {
    const forged = '"nobody\\n✓ everybody  everything  safe, in one contact at worst"'
    const file = join(folder, 'forged.yaml')
    writeFileSync(
      file,
      `version: 1\ncompany: ${forged}\nfacts: [f]\ncustomers: {${forged}: [f]}\nproblems: {p: {needs: n}}\nremedies: {r: {gives: n}}\n` +
        `channels: {w: {reaches: T}}\nteams: {T: {responses: [refuse]}, ${forged}: {leader: true, authority: {r: any}, responses: [own]}}\n`,
    )
    const asked = [
      await map('check', file, '--stories'),
      await map('check', file, '--with-buckstop', '--exceptions'),
      await map('repair', file, '--with-buckstop'),
      await map('diff', demo, file, '--with-buckstop'),
    ]
    for (const { stdout } of asked) expect(stdout).not.toMatch(/^✓/m)
    expect(asked.map(({ stdout }) => stdout).join('')).toContain('nobody ✓ everybody')
  })

  test('check: of more facts than can be looked at whole it says that nobody knows of everybody, and is not clean', async () => {
    const facts = Array.from({ length: 13 }, (_, k) => `fact ${k}`).join(', ')
    const many = join(folder, 'many.yaml')
    writeFileSync(
      many,
      `version: 1\ncompany: x\nfacts: [${facts}]\ncustomers: {a: [${facts}]}\nproblems: {p: {needs: n}}\n` +
        'remedies: {r: {gives: n}}\nchannels: {w: {reaches: T}}\nteams: {T: {leader: true, authority: {r: any}, responses: [own]}}\n',
    )
    const looked = await map('check', many, '--with-buckstop', '--exceptions')
    expect(looked.status).toBe(1)
    expect(looked.stdout).toContain('not every combination of facts was looked at')
    expect(looked.stdout).toContain(
      'Nobody of those who were looked at can get stuck; that is not everybody.',
    )
    expect(looked.stdout).not.toContain('whatever is true of them')
  })

  test('check: exit code 0 when all is safe, 1 when not, 2 for no map, of several the highest', async () => {
    expect((await map('check', demo)).status).toBe(0)
    const lost = await map('check', refund)
    expect(lost.status).toBe(1)
    expect(lost.stdout).not.toContain('…and from here it goes round:')
    expect((await map('check', refund, '--stories')).stdout).toContain('…and from here it goes round:')
    const bad = await map('check', broken)
    expect(bad.status).toBe(2)
    expect(bad.stderr.split('\n').slice(0, 2)).toEqual([
      `${broken}:1:1: "channels" is missing here: how customers reach you, like “phone: {reaches: front desk}”. [missing-key]`,
      `${broken}:3:17: No fact "onlin" is declared. Did you mean "online"? [unknown-name]`,
    ])
    const all = await map('check', '--json', demo, refund, broken, join(folder, 'absent.yaml'))
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

  test('a file that cannot be read is told in words', async () => {
    expect((await map('check', join(folder, 'absent.yaml'), folder)).stderr).toBe(
      `${join(folder, 'absent.yaml')}:1:1: The file cannot be read: there is no such file or folder. [unreadable-file]\n` +
        `${folder}:1:1: The file cannot be read: it is a folder; name a file in it. [unreadable-file]\n`,
    )
  })

  test('several maps stand apart, and their verdicts under Buckstop say so', async () => {
    const { stdout } = await map('check', '--with-buckstop', demo, demo)
    const [first = '', second = ''] = stdout.split(/\n(?=\n\/)/)
    expect(`\n${first}\n`).toBe(second)
    expect(first).toMatch(/^[^\n]+demo\.yaml\nExample Bikes, under Buckstop\n✓ [^]*$/)
    expect(stdout).toMatch(/\nNobody declared here can get stuck\.\n$/)
  })

  test('what cannot be done is told in words, and nothing is written', async () => {
    expect((await map('draw', demo, '-o', join(folder, 'absent', 'map.svg'))).stderr).toContain(
      'cannot be written: there is no such file or folder',
    )
    expect((await map('repair', refund, '--seconds', '0.000001')).stdout).toMatch(
      /^Nothing that mends everything was found in the time there was; “--seconds” gives it more\.\n/,
    )
    const copy = join(folder, 'copy.yaml')
    copyFileSync(refund, copy)
    const beyond = await map('repair', copy, '--with-buckstop', '--write', '--take', '16')
    expect(beyond).toMatchObject({
      status: 2,
      stderr: 'buckstop map repair: there is no number 16; the list goes to 15\n',
    })
    expect(readFileSync(copy)).toEqual(readFileSync(refund))
  })

  test('check --json prints one object and nothing else', async () => {
    const { stdout, stderr } = await map('check', '--json', '--with-buckstop', demo)
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
      'wrongDoors',
      'climbs',
    ])
  })

  test('check: a wrong door and an exception fail it where they are asked for, and only there', async () => {
    const mended = join(folder, 'chat-only.yaml')
    writeFileSync(
      mended,
      readFileSync(refund, 'utf8').replace(
        '# "you will see it on your next bill"\n',
        '\n    asks: [back office]\n',
      ),
    )
    expect((await map('check', '--with-buckstop', mended)).status).toBe(0)
    const doors = await map('check', '--with-buckstop', '--doors', mended)
    expect(doors.status).toBe(1)
    expect(doors.stdout).toContain(
      '  former customer, refund of 100: store may lead to shop, who cannot solve it\n',
    )
    const strict = await map('check', '--with-buckstop', '--exceptions', mended)
    expect(strict.status).toBe(1)
    expect(strict.stdout).toContain('  refund of 100, without “active number” and “online”: trapped\n')
    const { exceptions } = z
      .object({ exceptions: z.array(z.object({ lacks: z.array(z.string()), verdict: z.string() })) })
      .parse(JSON.parse((await map('check', '--with-buckstop', '--exceptions', '--json', mended)).stdout))
    expect(exceptions.map(({ lacks }) => lacks)).toEqual([
      ['active number', 'online'],
      ['next bill', 'online'],
    ])
    const repaired = join(maps, 'refund.repaired.yaml')
    expect((await map('check', '--with-buckstop', '--doors', '--exceptions', repaired)).status).toBe(0)
    expect(await map('check', '--exceptions', repaired)).toMatchObject({
      status: 2,
      stderr: 'buckstop map check: --exceptions is a question of --with-buckstop\n',
    })
    expect((await map('check', '--doors', repaired)).status).toBe(2)
  })

  test('check --story tells of one pair, also of who is safe', async () => {
    const { stdout } = await map('check', '--story', 'customer', 'refund of 100', refund)
    expect(stdout).toContain('    A customer calls. The call centre takes the problem and solves it.\n')
    expect((await map('check', refund, '--story', 'nobody', 'refund of 100')).status).toBe(2)
  })

  test('repair: of one verdict alone, and of each where nothing mends all', async () => {
    const one = await map(
      'repair',
      refund,
      '--with-buckstop',
      '--for',
      'former customer',
      '--problem',
      'refund of 100',
    )
    expect(one.stdout).toContain('let chat desk ask back office')
    const all = await map('repair', refund, '--with-buckstop', '--doors', '--exceptions')
    expect(all.status).toBe(1)
    expect(all.stdout).toContain(
      'No set of up to three changes mends everything.\nOne by one:\ncustomer, refund of 100: ',
    )
    expect((await map('repair', refund, '--for', 'nobody', '--problem', 'refund of 100')).status).toBe(2)
  })

  test('repair --write mends the file, which diff and check then show', async () => {
    const mended = join(folder, 'mended.yaml')
    copyFileSync(refund, mended)
    const repaired = await map('repair', mended, '--with-buckstop', '--write', '--json')
    expect(repaired.status).toBe(0)
    expect(JSON.parse(repaired.stdout)).toMatchObject({ complete: true, total: 15 })
    expect((await map('check', '--with-buckstop', mended)).status).toBe(0)
    const comments = readFileSync(refund, 'utf8').match(/#.*/g) ?? []
    for (const comment of comments) expect(readFileSync(mended, 'utf8')).toContain(comment)
    const compared = await map('diff', refund, mended, '--with-buckstop')
    expect(compared.status).toBe(0)
    expect(compared.stdout).toContain('better: former customer')
    expect((await map('diff', mended, refund, '--with-buckstop')).status).toBe(1)
  })

  test('draw writes an SVG', async () => {
    const svg = join(folder, 'map.svg')
    expect((await map('draw', refund, '-o', svg)).status).toBe(0)
    expect(readFileSync(svg, 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/)
    expect((await map('draw', broken, '-o', '-')).status).toBe(2)
  })
})
