import { cellText } from './cell-text.ts'
import { leadOf, limitsOf } from './lead.ts'
import { plainText, readingLines } from './reading-lines.ts'
import type { Report } from './shape.ts'
import { tablesOf, type Table } from './tables.ts'
import { numberText } from './words.ts'

const MOST_ROWS = 25

/** The report in Markdown; long tables show their first 25 rows. */
export const reportAsMarkdown = (report: Report, title = 'What customers lived through'): string => {
  const limits = limitsOf(report)
  const files = report.reading.files.map((file) => escaped(file.name)).join(', ')
  return [
    `# ${escaped(title)}`,
    `${files}, ${report.from.slice(0, 10)} to ${report.to.slice(0, 10)}`,
    leadOf(report).map(escaped).join(' '),
    ...(limits.length === 0 ? [] : [limits.map((limit) => `> ${escaped(limit)}`).join('\n>\n')]),
    ...tablesOf(report).map((table) => section(report, table)),
    '## How it was read',
    listed(readingLines(report).map(({ what, text }) => [plainText([what]), plainText(text)])),
    '## How each figure is counted',
    listed(Object.values(report.definitions).map((figure) => [figure.title, figure.text])),
    '',
  ].join('\n\n')
}

const listed = (lines: readonly (readonly [string, string])[]): string =>
  lines.map(([what, text]) => `- **${escaped(what)}**: ${escaped(text)}`).join('\n')

const section = (report: Report, table: Table): string => {
  const rows = table.rows.slice(0, MOST_ROWS)
  const cautions = table.id.startsWith('cost') ? report.costOfHandoffs.calendar.cautions : []
  const more = table.rows.length - rows.length
  return [
    `## ${table.title}`,
    `*${escaped(report.definitions[table.definition]?.text ?? '')}*`,
    [
      row(table.columns.map((column) => column.name)),
      row(
        table.columns.map((column) => (column.kind === 'text' ? '---' : '---:')),
        false,
      ),
      ...rows.map((cells) => row(cells.map((cell, k) => cellText(cell, table.columns[k]?.kind ?? 'text')))),
    ].join('\n'),
    ...(more > 0 ? [`${numberText(more)} more are in the CSV.`] : []),
    ...(cautions.length === 0 ? [] : [cautions.map((caution) => `- ${escaped(caution.text)}`).join('\n')]),
  ].join('\n\n')
}

const row = (cells: readonly string[], escape = true): string =>
  `| ${cells.map((cell) => (escape ? escaped(cell) : cell)).join(' | ')} |`

/** Text that says the same in Markdown: nothing in it makes a link, a tag, a table or a heading. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>|#~]/g, (character) => `\\${character}`).replaceAll(/\s+/g, ' ')
