import { cellText } from '../cell-text.ts'
import type { Report } from '../shape.ts'
import type { Cell, Table } from '../tables.ts'
import { numberText, shareText } from '../format.ts'
import { html, name, type Markup } from './markup.ts'

const MOST_ROWS = 500
const SHOWN_ROWS = 10

/** The definition of a figure, one click away. */
export const definition = (report: Report, key: string): Markup | null => {
  const found = report.definitions[key]
  return found === undefined
    ? null
    : html`<details class="how">
        <summary>How it is counted</summary>
        <p>${found.text}</p>
      </details>`
}

/** A table that sorts by its headings and is found by the search; the first rows show, the rest on request. */
export const tableMarkup = (table: Table): Markup => {
  const rows = table.rows.slice(0, MOST_ROWS)
  const beyond = table.rows.length - rows.length
  const hidden = Math.max(0, rows.length - SHOWN_ROWS)
  return html`<div class="table" data-shown="${SHOWN_ROWS}">
    <div class="scroll" tabindex="0" role="region" aria-label="${table.title}">
      <table>
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col" class="${column.kind}"><button type="button">${column.name}</button></th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((cells, k) => row(table, cells, k))}
        </tbody>
      </table>
    </div>
    ${hidden === 0 ? null : html`<button type="button" class="more">Show ${numberText(hidden)} more</button>`}
    ${beyond === 0 ? null : html`<p class="beyond">${numberText(beyond)} more rows are in the CSV.</p>`}
  </div>`
}

const row = (table: Table, cells: readonly Cell[], place: number): Markup => {
  const classes = [place >= SHOWN_ROWS ? 'later' : '', table.few?.[place] === true ? 'few' : '']
  return html`<tr class="${classes.join(' ').trim()}">
    ${cells.map((cell, k) => {
      const kind = table.columns[k]?.kind ?? 'text'
      const shown = cellText(cell, kind)
      if (typeof cell === 'number') return html`<td class="${kind}" data-value="${cell}">${shown}</td>`
      if (typeof cell === 'object' && cell !== null)
        return html`<td class="${kind}" data-value="${cell.share}">
          ${shareText(cell.share)}<small> of ${numberText(cell.of)}</small>
        </td>`
      const length = shown.length <= 24 ? 'short' : shown.length > 60 ? 'long' : ''
      return kind === 'text'
        ? html`<td class="text ${length}">${name(shown)}</td>`
        : html`<td class="${kind}">${shown}</td>`
    })}
  </tr>`
}

/** What a reader should know beside a table. */
export const notesMarkup = ({ notes = [] }: Table): Markup | null =>
  notes.length === 0
    ? null
    : html`<ul class="notes">
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`
