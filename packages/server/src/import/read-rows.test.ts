import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openFile, type Row, rowsOf } from './read-rows.ts'

const folder = await mkdtemp(join(tmpdir(), 'rows-'))
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const read = async (text: string): Promise<readonly Row[]> => {
  const file = join(folder, 'file.csv')
  await writeFile(file, text)
  return await Array.fromAsync(rowsOf(await openFile({ file })))
}

describe('reading rows', () => {
  test('words of several lines keep their line', async () => {
    expect(await read('id,words\n1,"one\ntwo"\n2,three\n')).toMatchObject([
      { kind: 'row', line: 2, fields: ['1', 'one\ntwo'] },
      { kind: 'row', line: 4, fields: ['2', 'three'] },
    ])
  })

  test('a row with too few columns is rejected whole and the rest lands', async () => {
    expect(await read('id,words\n1\n2,three\n')).toMatchObject([
      { kind: 'reject', line: 2, reason: 'has 1 columns of 2', raw: '1' },
      { kind: 'row', line: 3 },
    ])
  })

  test('stray quotes reject their own row, whole', async () => {
    const inside = '1,My 5" screen'
    const behind = '2,"He said "no" to me, and hung up"'
    expect(await read(`id,words\n${inside}\n${behind}\n3,fine\n`)).toMatchObject([
      { kind: 'reject', line: 2, reason: expect.stringContaining('not quoted'), raw: inside },
      { kind: 'reject', line: 3, reason: expect.stringContaining('behind a closing'), raw: behind },
      { kind: 'row', line: 4 },
    ])
  })

  test('words that begin with an apostrophe are not quoted by it', async () => {
    expect(await read("id,words\n1,'tis broken\n2,'cause it rained\n")).toMatchObject([
      { kind: 'row', fields: ['1', "'tis broken"] },
      { kind: 'row', fields: ['2', "'cause it rained"] },
    ])
  })

  test('a file cut inside its last row', async () => {
    expect(await read('id,words\n1,one\n2,"cut')).toMatchObject([
      { kind: 'row' },
      { kind: 'reject', line: 3, reason: expect.stringContaining('cut off'), raw: '2,"cut' },
    ])
    expect(await read('id,words\n1,one\n2')).toMatchObject([
      { kind: 'row' },
      { kind: 'reject', line: 3, reason: expect.stringContaining('cut off') },
    ])
  })

  test('rows that are empty in every column say nothing', async () => {
    expect(await read('id,words\n1,one\n,\n\n , \n')).toMatchObject([{ kind: 'row' }])
  })

  test('a column named like a prototype', async () => {
    expect(await read('__proto__,words\n1,one\n')).toMatchObject([{ kind: 'row', fields: ['1', 'one'] }])
  })

  const cut = new URL(
    '../../../../../shared/data/complaints/complaints_2023_truncated_1MiB.csv',
    import.meta.url,
  )
  test.skipIf(!existsSync(cut))('the cut file of real complaints (needs ../shared/data)', async () => {
    const table = await openFile({ file: cut.pathname })
    const rows = await Array.fromAsync(rowsOf(table))
    const narrative = table.names.indexOf('Consumer complaint narrative')
    const whole = rows.filter((row) => row.kind === 'row')
    const narratives = whole.map((row) => row.fields[narrative] ?? '').filter((text) => text !== '')
    expect(rows.filter((row) => row.kind === 'reject')).toMatchObject([
      { reason: expect.stringContaining('cut off') },
    ])
    expect(narratives).toHaveLength(389)
    expect(narratives.filter((text) => text.includes('\n'))).toHaveLength(188)
    expect(whole).toHaveLength(2067)
  })
})
