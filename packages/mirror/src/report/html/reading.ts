import { readingLines, type Piece } from '../reading-lines.ts'
import type { Report } from '../shape.ts'
import type { Table } from '../tables.ts'
import { html, name, type Markup } from './markup.ts'
import { definition, tableMarkup } from './tables.ts'

export const shown = (piece: Piece): Markup | string => (typeof piece === 'string' ? piece : name(piece.name))

/** How the log was read: what was found by looking, what was taken for what, and what was dirty. */
export const readingMarkup = (report: Report, dirt: Table | undefined): Markup =>
  html`<section id="reading">
    <h2>How it was read</h2>
    ${definition(report, 'reading')}
    <dl>
      ${readingLines(report).map(
        ({ what, text }) =>
          html`<dt>${shown(what)}</dt>
            <dd>${text.map(shown)}</dd>`,
      )}
    </dl>
    ${dirt === undefined ? html`<p class="nothing">No dirty rows.</p>` : tableMarkup(dirt)}
  </section>`
