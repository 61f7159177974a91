import { cellText } from './cell-text.ts'
import { leadOf, limitsOf } from './lead.ts'
import { plainText, readingLines } from './reading-lines.ts'
import type { Report } from './shape.ts'
import { tablesOf, type Table } from './tables.ts'
import { numberText } from './format.ts'

const MOST_ROWS = 25

/** The report in Markdown; long tables show their first 25 rows. */
export const reportAsMarkdown = (report: Report, title = 'What customers lived through'): string => {
  const limits = limitsOf(report)
  const files = report.reading.files.map((file) => escaped(file.name)).join(', ')
  return [
    `# ${escaped(title)}`,
    `Of ${files}, ${report.from.slice(0, 10)} to ${report.to.slice(0, 10)}`,
    ...(limits.length === 0
      ? []
      : [['**Read this first**', ...limits.map(escaped)].map((line) => `> ${line}`).join('\n>\n')]),
    leadOf(report)
      .map((sentence) => escaped(plainText(sentence)))
      .join(' '),
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
  const { notes = [], few = [] } = table
  const more = table.rows.length - rows.length
  return [
    `## ${table.title}`,
    `*${escaped(report.definitions[table.definition]?.text ?? '')}*`,
    [
      row(table.columns.map((column) => column.name)),
      row(
        table.columns.map((column) => (column.kind === 'text' ? '---' : '---:')),
        String,
      ),
      ...rows.map((cells, place) =>
        row(
          cells.map((cell, k) => cellText(cell, table.columns[k]?.kind ?? 'text')),
          few[place] === true ? pale : escaped,
        ),
      ),
    ].join('\n'),
    ...(more > 0 ? [`${numberText(more)} more are in the CSV.`] : []),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${escaped(note)}`).join('\n')]),
  ].join('\n\n')
}

const row = (cells: readonly string[], written = escaped): string => `| ${cells.map(written).join(' | ')} |`

/** Paper has no pale: italics say the same. */
const pale = (text: string): string => (text.trim() === '' ? '' : `*${escaped(text)}*`)

/**
 * Text that says the same in Markdown, as CommonMark and GitHub read it: nothing in it makes a link, a tag, an
 * entity, a formula, a table, a list or a heading, nor turns the direction of what stands beside it.
 */
const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}|\p{Bidi_Control}/gu, '\ufffd')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>|#~&$!]/g, (character) => `\\${character}`)
    .replaceAll(
      /\b(https?|ftp|mailto|xmpp):|\bwww\./gi,
      (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`,
    )
    .replace(/^([-+=](?=[\s=-]|$)|\d+(?=[.)](?:\s|$)))/, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    )
