import type { Report } from '../shape.ts'
import type { Table } from '../tables.ts'
import { separatorName } from '../reading-lines.ts'
import { counted, numberText } from '../words.ts'
import { html, name, type Markup } from './markup.ts'
import { definition, tableMarkup } from './tables.ts'

/** How the log was read: what was found by looking, what was taken for what, and what was dirty. */
export const readingMarkup = (report: Report, dirt: Table | undefined): Markup => {
  const { reading } = report
  const words = (found: { words: readonly string[]; proposed: boolean }): Markup =>
    html`${list(found.words)}${found.proposed && found.words.length > 0 ? ' (proposed from the names)' : null}`
  return html`<section id="reading">
    <h2>How it was read</h2>
    ${definition(report, 'reading')}
    <dl>
      <dt>Rows</dt>
      <dd>
        ${numberText(reading.rows)} read, ${numberText(reading.leftOut)} left
        out${reading.complete ? null : '; the input was cut short or damaged'}
      </dd>
      ${reading.files.map(
        (file) =>
          html`<dt>${name(file.name)}</dt>
            <dd>${fileText(file)}</dd>`,
      )}
      <dt>Ends a case</dt>
      <dd>${words(reading.ended)}</dd>
      <dt>Reopens it, right after an end</dt>
      <dd>${reading.reopenedBy === null ? 'any activity that is no end' : list(reading.reopenedBy)}</dd>
      <dt>Waits on the customer</dt>
      <dd>${words(reading.waitsOnCustomer)}</dd>
      <dt>Waits in a queue</dt>
      <dd>${words(reading.queued)}</dd>
      ${
        reading.ignoredHolders.length === 0
          ? null
          : html`<dt>Left out as holders</dt>
              <dd>${list(reading.ignoredHolders)}</dd>`
      }
      <dt>Working time</dt>
      <dd>
        ${reading.workingTime.hours}, ${reading.workingTime.timeZone},
        ${counted(reading.workingTime.holidays, 'holiday')}
      </dd>
    </dl>
    ${dirt === undefined ? html`<p class="nothing">No dirty rows.</p>` : tableMarkup(dirt)}
  </section>`
}

const list = (words: readonly string[]): Markup =>
  html`${words.length === 0 ? 'none' : null}${words.slice(0, 40).map((word, k) => html`${k === 0 ? '' : ', '}${name(word)}`)}${words.length > 40 ? ' and more' : null}`

const fileText = (file: Report['reading']['files'][number]): Markup => {
  const columns = Object.entries(file.columns)
  if (file.format === 'events') return html`read event by event`
  return html`${file.format.toUpperCase()}${file.gzip ? ', gzip' : null},
  ${file.encoding}${
    file.separator === null ? null : `, separated by ${separatorName(file.separator)}`
  }${file.times === null ? null : `, times as ${file.times.order}${file.times.zoned ? ' with an offset' : ' without an offset'}`}.
  ${columns.map(
    ([role, column], k) =>
      html`${k === 0 ? '' : '; '}${role}: ${name(column.name)}${column.proposed ? ' (proposed)' : null}`,
  )}`
}
