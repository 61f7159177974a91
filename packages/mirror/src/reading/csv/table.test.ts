import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ReadingError } from '../problem.ts'
import { memorySource } from '../source.ts'
import { openTable, type TableOptions, type TableRow } from './table.ts'

interface Read {
  readonly names: readonly string[]
  readonly rows: readonly TableRow[]
  readonly encoding: string
  readonly western: boolean
  readonly separator: string
}

const read = async (content: string | Uint8Array, options?: TableOptions): Promise<Read> => {
  const table = await openTable(memorySource('file.csv', content), options)
  const rows = await Array.fromAsync(table.rows)
  const { encoding, western } = table.summary()
  return {
    names: table.names,
    rows,
    encoding,
    western,
    separator: String.fromCharCode(table.dialect.separator),
  }
}
const fieldsOf = ({ rows }: Read): readonly unknown[] =>
  rows.map((row) => (row.kind === 'row' ? row.fields : row.kind))

const text = 'id;words\r\n1;"Déjà vu; 50 €"\r\n2;zwei\r\n'
const in1252 = Buffer.from(text.replace('€', '\u0080'), 'latin1')

describe('a table of text', () => {
  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['windows-1252', in1252],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['utf-8', gzipSync(text)],
  ])('is found to be %s by looking', async (encoding, content) => {
    const found = await read(content)
    expect(found).toMatchObject({ names: ['id', 'words'], encoding, western: true, separator: ';' })
    expect(fieldsOf(found)).toEqual([
      ['1', 'Déjà vu; 50 €'],
      ['2', 'zwei'],
    ])
  })

  it('keeps the words of a file that was put together of two encodings', async () => {
    const both = Buffer.concat([in1252, Buffer.from('3;für später\r\n')])
    expect(fieldsOf(await read(both))).toEqual([
      ['1', 'Déjà vu; 50 €'],
      ['2', 'zwei'],
      ['3', 'für später'],
    ])
  })

  it('sees that letters are not western, and reads them in the encoding that is said', async () => {
    const hebrew = Buffer.from([...Buffer.from('id;words\n1;'), 0xf9, 0xec, 0xe5, 0xed, 10])
    expect(await read(hebrew)).toMatchObject({ encoding: 'windows-1252', western: false })
    const said = await read(hebrew, { encoding: 'windows-1255' })
    expect(fieldsOf(said)).toEqual([['1', 'שלום']])
    expect(said).toMatchObject({ encoding: 'windows-1255' })
  })

  it('refuses an encoding in which not all of it is written, and one that there is not', async () => {
    await expect(read(in1252, { encoding: 'utf-8' })).rejects.toMatchObject({
      problem: { code: 'encoding-wrong' },
    })
    await expect(read(text, { encoding: 'morse' })).rejects.toMatchObject({
      problem: { code: 'option-invalid' },
    })
  })

  it('gives each row its line and all of it, whatever its quotes and line ends are', async () => {
    const rows = [
      'id,words\r',
      '1,My 5" screen',
      '2,"He said "no" to me, and hung up"',
      '3,"two\r\nlines"',
      '4,"a ""quoted"" word",\r',
      '5,one,two',
      '6',
      '',
    ]
    const found = await read(rows.join('\n'))
    expect(found.rows).toEqual([
      {
        kind: 'row',
        line: 2,
        fields: ['1', 'My 5" screen'],
        strayQuote: 'inside',
        ended: true,
        raw: rows[1],
      },
      expect.objectContaining({ line: 3, strayQuote: 'behind', raw: rows[2] }),
      expect.objectContaining({ line: 4, fields: ['3', 'two\r\nlines'], strayQuote: 'none', raw: rows[3] }),
      expect.objectContaining({ line: 6, fields: ['4', 'a "quoted" word'], strayQuote: 'none' }),
      expect.objectContaining({ line: 7, fields: ['5', 'one', ''], raw: rows[5] }),
      expect.objectContaining({ line: 8, fields: ['6'] }),
    ])
  })

  it('keeps all of a row that is cut off or whose quote is never closed', async () => {
    const long = 'word '.repeat(200).trim()
    const cut = await read(`a,b\n1,"${long}\nand no`)
    expect(cut.rows).toEqual([{ kind: 'cut-row', line: 2, raw: `1,"${long}\nand no` }])
    const open = await read(`a,b\n1,"${long}\n2,x\n`)
    expect(open.rows[0]).toEqual({ kind: 'quote-never-closed', line: 2, raw: `1,"${long}` })
    expect(open.rows[1]).toMatchObject({ line: 3, fields: ['2', 'x'] })
  })

  it('is none where there is nothing, or a spreadsheet', async () => {
    await expect(read('')).rejects.toBeInstanceOf(ReadingError)
    await expect(read('PK\u0003\u0004rest')).rejects.toMatchObject({ problem: { code: 'format-unknown' } })
  })
})
