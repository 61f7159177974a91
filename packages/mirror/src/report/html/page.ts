import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { leadOf, limitsOf } from '../lead.ts'
import type { Report } from '../shape.ts'
import { tablesOf, type Table } from '../tables.ts'
import { durationText, numberText, shareText, workingText } from '../words.ts'
import { costChart, distributionChart, loopMatrix, monthChart, waitingChart } from './charts.ts'
import { html, Markup, name } from './markup.ts'
import { readingMarkup } from './reading.ts'
import { definition, tableMarkup } from './tables.ts'

export type PageOptions = {
  readonly title?: string
  /** the map as lived, drawn as SVG by us; null where there is nothing to draw */
  readonly map?: string | null
}

/** The sections in the order in which they are told. */
const ORDER = [
  'verified-resolution',
  'handoffs-per-case',
  'hand-offs',
  'loops',
  'worst-cases',
  'waiting',
  'waiting-by-state',
  'cost-of-hand-offs',
  'cost-of-hand-offs-working-time',
  'teams',
  'organisations',
  'products',
  'countries',
  'months',
]
/** Charts that say all that their table does. */
const CHART_ALONE = new Set(['handoffs-per-case'])

/**
 * The whole report as one HTML file that opens without a network: style, typefaces and script are inside, and
 * its own policy forbids it to fetch anything.
 */
export const reportAsHtml = (report: Report, options: PageOptions = {}): string => {
  const title = options.title ?? 'What customers lived through'
  const script = read('../../../browser/page.js')
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const files = report.reading.files.map((file) => file.name).join(', ')
  const limits = limitsOf(report)
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${new Markup(`<style>${style()}</style>`)}
      </head>
      <body>
        <header>
          <div class="mark">${new Markup(read('@buckstop/look/mark.svg'))}<span>Buckstop mirror</span></div>
          <h1>${title}</h1>
          <p class="about">${name(files)}, ${report.from.slice(0, 10)} to ${report.to.slice(0, 10)}</p>
          <p class="lead">${leadOf(report).join(' ')}</p>
          ${
            limits.length === 0
              ? null
              : html`<div class="limits" role="note">
                  <strong>Read this first</strong>
                  <ul>
                    ${limits.map((limit) => html`<li>${limit}</li>`)}
                  </ul>
                </div>`
          }
        </header>
        <div class="tools">
          <label
            ><span class="hidden-label">Search all tables</span
            ><input type="search" placeholder="Search a case, team or product" autocomplete="off" /></label
          ><span class="found" role="status"></span><button type="button" class="print">Print</button>
        </div>
        <main>${keyFigures(report)} ${sections(report, options.map ?? null)}</main>
        ${new Markup(`<script>${script}</script>`)}
      </body>
    </html> `.text
}

const keyFigures = (report: Report): Markup => {
  const share = (part: number): string =>
    report.cases === 0 ? '' : `, ${shareText(part / report.cases)} of cases`
  const toEnd = report.toEnd.calendar
  const person = report.toFirstPerson.calendar
  const figures: readonly (readonly [string, string, string])[] = [
    [numberText(report.cases), 'cases', 'cases'],
    [numberText(report.events), 'events', 'events'],
    [numberText(report.handoffs), `hand-offs, ${numberText(report.handoffsPerCase.mean)} a case`, 'handoffs'],
    [numberText(report.pingPongCases), `ping-pong cases${share(report.pingPongCases)}`, 'pingPong'],
    [numberText(report.directPingPongCases), 'of them straight back', 'directPingPong'],
    [numberText(report.returns), 'returns to someone who had it before', 'returns'],
    [
      numberText(report.reopenedCases),
      `reopened cases${share(report.reopenedCases)}, ${numberText(report.reopenings)} times`,
      'reopenings',
    ],
    [
      report.solvedByFirst.share === null ? '–' : shareText(report.solvedByFirst.share),
      'solved by the first who had it',
      'solvedByFirst',
    ],
    [person === null ? '–' : durationText(person.median), 'to the first person (median)', 'toFirstPerson'],
    [
      toEnd === null ? '–' : durationText(toEnd.median),
      `to the end (median)${toEnd === null ? '' : `; one in ten over ${durationText(toEnd.p90)}`}`,
      'toEnd',
    ],
    [
      report.toEnd.working === null ? '–' : workingText(report.toEnd.working.median),
      'of working time to the end (median)',
      'toEnd',
    ],
    [numberText(report.ended.cases), `ended${share(report.ended.cases)}`, 'ended'],
  ]
  return html`<div class="figures">
    ${figures.map(
      ([value, label, key]) =>
        html`<div class="figure">
          <strong>${value}</strong><span>${label}</span>${definition(report, key)}
        </div>`,
    )}
  </div>`
}

const sections = (report: Report, map: string | null): Markup => {
  const tables = new Map(tablesOf(report).map((table) => [table.id, table]))
  const cautions = report.costOfHandoffs.calendar.cautions
  const mapMarkup =
    map === null
      ? null
      : html`<div class="map scroll" tabindex="0" role="region" aria-label="The map as lived">
          ${new Markup(map)}
        </div>`
  const charts: Readonly<Record<string, Markup | null>> = {
    'handoffs-per-case': distributionChart(report),
    'hand-offs': mapMarkup,
    waiting: waitingChart(report),
    loops: loopMatrix(report),
    'cost-of-hand-offs': html`${costChart(report)}
      <ul class="cautions">
        ${cautions.map((caution) => html`<li>${caution.text}</li>`)}
      </ul>`,
    months: monthChart(report),
    'dirty-rows': null,
  }
  const order = ORDER.filter((id) => tables.has(id))
  return html`<nav aria-label="Contents">
      <ul>
        ${order.map((id) => html`<li><a href="#${id}">${tables.get(id)?.title ?? ''}</a></li>`)}
        <li><a href="#reading">How it was read</a></li>
      </ul>
    </nav>
    ${order.map((id) => section(report, tables.get(id), charts[id] ?? null))}
    ${readingMarkup(report, tables.get('dirty-rows'))}`
}

const section = (report: Report, table: Table | undefined, chart: Markup | null): Markup | null =>
  table === undefined
    ? null
    : html`<section id="${table.id}">
        <h2>${table.title}</h2>
        ${definition(report, table.definition)}${chart}${CHART_ALONE.has(table.id) ? null : tableMarkup(table)}
      </section>`

const read = (path: string): string =>
  readFileSync(
    path.startsWith('.') ? new URL(path, import.meta.url) : fileURLToPath(import.meta.resolve(path)),
    'utf8',
  ).trim()

const face = (family: string, file: string): string => {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}`)))
  return `@font-face{font-family:'${family}';font-weight:200 900;font-display:swap;src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')}`
}

const style = (): string =>
  [
    read('@buckstop/look/tokens.css').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
    face('Inter Variable', 'inter/files/inter-latin-wght-normal.woff2'),
    face('Source Serif 4 Variable', 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    read('../../../browser/charts.css'),
    read('../../../browser/page.css'),
  ].join('\n')
