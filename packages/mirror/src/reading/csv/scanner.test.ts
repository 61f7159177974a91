import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ReadingError } from '../problem.ts'
import { lookAtDialect, type Dialect } from './dialect.ts'
import { CsvScanner, fieldOf, type RowProblem } from './scanner.ts'

const plain: Dialect = { separator: 44, quote: 34, escape: 34 }
type Scan = { rows: string[][]; lines: number[]; problems: [RowProblem, number][] }

/** Scans in pieces of `size` bytes; `columns` is what the header would say. */
const scan = (text: string | Buffer, size = 1 << 20, columns = 40, dialect = plain): Scan => {
  const bytes = Buffer.from(text)
  const result: Scan = { rows: [], lines: [], problems: [] }
  const slotOf = Int32Array.from({ length: columns }, (_, column) => column)
  const scanner = new CsvScanner(dialect, slotOf, columns, {
    row: (row) => {
      result.rows.push(
        Array.from({ length: row.fields }, (_, slot) => Buffer.from(fieldOf(dialect, row, slot)).toString()),
      )
      result.lines.push(row.line)
    },
    problem: (kind, line) => result.problems.push([kind, line]),
  })
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size))
  scanner.end()
  return result
}

const quotedIfNeeded = (text: string, always: boolean): string =>
  always || /[",\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text

describe('scanning CSV', () => {
  it('reads what a library reads, wherever the pieces are cut', () => {
    const cell = fc.tuple(
      fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'ü', ' ', ',', '"', '\n', '\r\n', ';', '=') }),
      fc.boolean(),
    )
    const row = fc.tuple(cell, cell, cell)
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 17 }),
        (rows, lineEnd, size) => {
          const text = rows
            .map((cells) => cells.map(([value, always]) => quotedIfNeeded(value, always)).join(','))
            .join(lineEnd)
          const library = parse(text, { relax_column_count: true, record_delimiter: ['\n', '\r\n'] })
          expect(scan(text, size, 3).rows).toEqual(library)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('takes mixed line ends, and says on which line each row begins', () => {
    const { rows, lines } = scan('a,b\r\nc,d\re,f\n"g\r\nh",i\n\n \nj,k')
    expect(rows).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g\r\nh', 'i'],
      ['j', 'k'],
    ])
    expect(lines).toEqual([1, 2, 3, 4, 8])
  })

  it('takes text after a closing quote as part of the field, and a quote inside plain text as it is', () => {
    expect(scan('"a"b,c\n5" screen,d\n').rows).toEqual([
      ['ab', 'c'],
      ['5" screen', 'd'],
    ])
  })

  it('takes backslashes before quotes where a file has them', () => {
    const text = 'id,words\n1,"she said \\"no\\" twice"\n2,"and, then"\n'
    const dialect = lookAtDialect(Buffer.from(text))
    expect(dialect).toEqual({ separator: 44, quote: 34, escape: 92 })
    expect(scan(text, 3, 2, dialect).rows.slice(1)).toEqual([
      ['1', 'she said "no" twice'],
      ['2', 'and, then'],
    ])
  })

  it('says where a row is cut by the end of the file', () => {
    expect(scan('a,b\n1,2\n3,"four and no', 5, 2)).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      problems: [['cut-row', 3]],
    })
  })

  it('goes on behind a quote that is never closed', () => {
    const { rows, problems } = scan('a,b\n1,"2\n3,4\n5,6\n', 4, 2)
    expect(problems).toEqual([['quote-never-closed', 2]])
    expect(rows).toEqual([
      ['a', 'b'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('gives up with the line where one quote after the other is never closed', () => {
    const part = `1,"2\n${`${'x'.repeat(1 << 20)},y\n`.repeat(17)}`
    const scanner = new CsvScanner(plain, Int32Array.of(0, 1), 2, { row: () => {}, problem: () => {} })
    const pushAll = (): void => {
      for (let k = 0; k < 4; k++) scanner.push(Buffer.from(part))
      scanner.end()
    }
    expect(pushAll).toThrow(ReadingError)
  })
})

describe('looking at a CSV file', () => {
  it.each([
    ['comma', 'a,b,c\n1,"x;y;z",3\n', 44],
    ['semicolon', 'a;b;c\n1;2,5;3\n4;5,5;6\n', 59],
    ['tab', 'a\tb\tc\n1\t2, 3\t4\n', 9],
    ['bar', 'a|b|c\n1|2, 3|4\n', 124],
  ])('finds the %s', (_, text, separator) => {
    expect(lookAtDialect(Buffer.from(text)).separator).toBe(separator)
  })

  it('takes single quotes where there are no double ones', () => {
    expect(lookAtDialect(Buffer.from("a;b\n1;'x;y'\n2;'z'\n"))).toMatchObject({ separator: 59, quote: 39 })
  })
})
