import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CsvFileError, readRows, type Row } from './read-rows.ts'

const folder = await mkdtemp(join(tmpdir(), 'rows-'))
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const rowsOf = async (text: string): Promise<readonly Row[]> => {
  const file = join(folder, 'file.csv')
  await writeFile(file, text)
  return await Array.fromAsync((await readRows(file)).rows)
}

describe('reading rows', () => {
  test('words of several lines keep their line', async () => {
    expect(await rowsOf('id,words\n1,"one\ntwo"\n2,three\n')).toEqual([
      { kind: 'row', line: 2, record: { id: '1', words: 'one\ntwo' } },
      { kind: 'row', line: 4, record: { id: '2', words: 'three' } },
    ])
  })

  test('a row with too few columns is rejected and the rest lands', async () => {
    expect(await rowsOf('id,words\n1\n2,three\n')).toMatchObject([
      { kind: 'reject', line: 2, reason: 'has 1 columns of 2' },
      { kind: 'row', line: 3 },
    ])
  })

  test('a file cut inside its last row', async () => {
    expect(await rowsOf('id,words\n1,one\n2,"cut')).toMatchObject([
      { kind: 'row' },
      { kind: 'reject', line: 3, reason: expect.stringContaining('cut off') },
    ])
  })

  test('nothing of a cut file is lost to a slow reader', async () => {
    const file = join(folder, 'slow.csv')
    await writeFile(
      file,
      `id,words\n${Array.from({ length: 500 }, (_, id) => `${id},word\n`).join('')}500,"cut`,
    )
    const seen: Row[] = []
    for await (const row of (await readRows(file)).rows) {
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(row)
    }
    expect(seen.filter(({ kind }) => kind === 'row')).toHaveLength(500)
    expect(seen.at(-1)).toMatchObject({ kind: 'reject' })
  })

  test('a column named like a prototype', async () => {
    const [row] = await rowsOf('__proto__,words\n1,one\n')
    expect(row).toMatchObject({ kind: 'row', record: { words: 'one' } })
  })

  test('an empty file', async () => {
    await expect(rowsOf('')).rejects.toBeInstanceOf(CsvFileError)
  })

  const cut = new URL(
    '../../../../../shared/data/complaints/complaints_2023_truncated_1MiB.csv',
    import.meta.url,
  )
  test.skipIf(!existsSync(cut))('the cut file of real complaints (needs ../shared/data)', async () => {
    const rows = await Array.fromAsync((await readRows(cut.pathname)).rows)
    const whole = rows.filter((row) => row.kind === 'row')
    const narratives = whole
      .map((row) => row.record['Consumer complaint narrative'] ?? '')
      .filter((text) => text !== '')
    expect(rows.filter((row) => row.kind === 'reject')).toMatchObject([
      { reason: expect.stringContaining('cut off') },
    ])
    expect(narratives).toHaveLength(389)
    expect(narratives.filter((text) => text.includes('\n'))).toHaveLength(188)
    expect(whole).toHaveLength(2067)
  })
})
