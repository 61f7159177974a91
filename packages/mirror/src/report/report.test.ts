import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { mirror } from '../mirror.ts'
import { csvCell } from './csv-line.ts'
import { casesAsCsv, tableAsCsv } from './csv.ts'
import { reportAsHtml } from './html/page.ts'
import { reportAsMarkdown } from './markdown.ts'
import { reportJsonSchema, reportShape } from './shape.ts'
import { tablesOf } from './tables.ts'
import { durationText, workingText } from './format.ts'

const hostile = [
  '=HYPERLINK("http://x")',
  '<img src=x onerror=alert(1)>',
  '| a | b |\n# c',
  '@SUM(A1)',
  '-2+3',
  'قسم خدمة',
]
const rows = hostile.flatMap((holder, k) =>
  [holder, hostile[(k + 1) % hostile.length] ?? '', holder].map(
    (name, step) =>
      `"c${k}";"${step === 2 ? 'Closed' : 'Work'}";"${name.replaceAll('"', '""')}";2024-01-0${step + 1}T10:00:00Z;"Bike"`,
  ),
)
const text = ['case;activity;holder;time;product', ...rows].join('\n')
const made = async () => {
  const reading = await readText(text, {}, '<log>.csv')
  return { reading, ...mirror(reading) }
}

describe('the report', () => {
  it('fits the schema that is published', async () => {
    const { report } = await made()
    expect(reportShape.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
    )
    expect(published).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
  })

  it('says in Markdown how the log was read and how each figure is counted', async () => {
    const { report } = await made()
    const markdown = reportAsMarkdown(report)
    expect(markdown).toContain('## How it was read')
    expect(markdown).toContain('separated by semicolon')
    expect(markdown).toMatch(/\*\*Ends a case\*\*: Closed \(proposed from the names\)/)
    for (const { title } of Object.values(report.definitions)) expect(markdown).toContain(`**${title}**`)
  })

  it('writes words of the log so that Markdown takes none of them for more than words', async () => {
    const names = [
      '![x](http://evil.example/a.png)',
      'see http://evil.example and www.evil.example',
      '- item',
      '1. item',
      '&lt;b&gt; $x$',
      '**bold** `code`',
      '\u001b[31mred\u202e',
    ]
    const cells = names.flatMap((name, k) =>
      [name, names[(k + 1) % names.length] ?? '', name].map(
        (holder, step) => `d${k};Work;"${holder}";2024-01-0${step + 1}T10:00:00Z;"P"`,
      ),
    )
    const log = ['case;activity;holder;time;product', ...cells].join('\n')
    const markdown = reportAsMarkdown(mirror(await readText(log, {}, '1. - [log](x).csv')).report, '# T')
    expect(markdown).not.toMatch(/(?<!\\)(\]\(|!\[|<b|&lt;|\$x|\*\*bold|`code)/)
    expect(markdown).not.toMatch(/https?:\/\/|www\.evil/)
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(markdown).not.toMatch(/[\u001b\u202e]/)
    expect(markdown).toContain('| \\- item |')
    expect(markdown).toContain('| 1\\. item |')
    expect(markdown).toMatch(/^# \\# T$/m)
  })

  it('gives every table a definition', async () => {
    const { report } = await made()
    const tables = tablesOf(report)
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      expect(report.definitions[table.definition]?.text.length).toBeGreaterThan(20)
      for (const cells of table.rows) expect(cells).toHaveLength(table.columns.length)
    }
  })

  it('says durations as people do', () => {
    expect([0, 0.005, 0.5, 7.46, 47.9, 60, 24 * 20, -36].map(durationText)).toEqual([
      '0',
      '< 1 min',
      '30 min',
      '7.5 h',
      '47.9 h',
      '2.5 days',
      '20 days',
      '-36 h',
    ])
    expect([0.5, 12.34, 476.2].map(workingText)).toEqual(['30 min', '12.3 h', '476 h'])
  })
})

describe('CSV out', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@cmd', "'@cmd"],
    ['\t=1', `"'\t=1"`],
    [' =1', "' =1"],
    ['a=b', 'a=b'],
    ['say "no"', '"say ""no"""'],
    ['a,b', '"a,b"'],
    [-2, '-2'],
    [0.123456, '0.1235'],
    [null, ''],
  ] as const)('writes %j as %s', (cell, expected) => {
    expect(csvCell(cell)).toBe(expected)
  })

  it('is read by a library, and holds no formula', async () => {
    const { reading, report, cases } = await made()
    for (const content of [
      ...tablesOf(report).map(tableAsCsv),
      [...casesAsCsv(reading.log, cases)].join(''),
    ]) {
      const [header = [], ...lines] = parse(content)
      expect(lines.length).toBeGreaterThan(0)
      for (const cells of lines) {
        expect(cells).toHaveLength(header.length)
        for (const cell of cells) if (!/^-?[\d.]+$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }
    }
  })
})

describe('Markdown out', () => {
  it('keeps the words of the log words', async () => {
    const markdown = reportAsMarkdown((await made()).report)
    expect(markdown).toContain('# What customers lived through')
    expect(markdown).toContain('came back to someone')
    expect(markdown).not.toMatch(/^# c/m)
    expect(markdown).not.toMatch(/(?<!\\)<img/)
    for (const line of markdown.split('\n').filter((one) => one.startsWith('|'))) expect(line).toMatch(/\|$/)
  })
})

describe('HTML out', () => {
  it('is one file that fetches nothing and holds the words of the log as words', async () => {
    const html = reportAsHtml((await made()).report)
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(policy).toContain('default-src &#39;none&#39;')
    expect(policy).toContain('script-src &#39;sha256-')
    const withoutPolicy = html.replace(policy, '')
    expect(withoutPolicy).not.toMatch(/\b(src|href)="(?!#|data:)/)
    expect(withoutPolicy).not.toMatch(/url\((?!data:)/)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).toContain('<bdi>قسم خدمة</bdi>')
  })

  it('tells what limits the figures', async () => {
    const reading = await readText(`${text}\n"c9";"Work";"x";"never";"y"\n`)
    const html = reportAsHtml(mirror(reading, { ended: ['Clsed'] }).report)
    expect(html).toContain('Read this first')
    expect(html).toContain('1 row of 19 could not be used')
    expect(html).toContain('did you mean')
  })
})
