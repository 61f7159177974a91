import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { LivedMaps } from '../../lived-map/draw.ts'
import { leadOf, limitsOf } from '../lead.ts'
import type { Report } from '../shape.ts'
import { FEW_CASES, tablesOf, type Table } from '../tables.ts'
import { counted, durationText, numberText, shareText, workingText } from '../format.ts'
import {
  costChart,
  distributionChart,
  loopMatrix,
  monthChart,
  teamWaitingChart,
  waitingChart,
} from './charts.ts'
import { html, Markup, name } from './markup.ts'
import { readingMarkup, shown } from './reading.ts'
import { definition, notesMarkup, tableMarkup } from './tables.ts'

export type PageOptions = {
  readonly title?: string
  /** the map as lived, drawn as SVG by us; null where there is nothing to draw */
  readonly maps?: LivedMaps | null
}

/** The sections in the order in which they are told. */
const ORDER = [
  'verified-resolution',
  'hand-offs',
  'loops',
  'handoffs-per-case',
  'worst-cases',
  'waiting',
  'waiting-on-teams',
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
const CHART_ALONE = new Set(['handoffs-per-case', 'waiting'])

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
          <div class="lead">${leadOf(report).map((sentence) => html`<p>${sentence.map(shown)}</p>`)}</div>
        </header>
        <div class="tools">
          <label
            ><span class="hidden-label">Search all tables</span
            ><input type="search" placeholder="Search a case, team or product" autocomplete="off" /></label
          ><span class="found" role="status"></span><button type="button" class="print">Print</button>
        </div>
        <main>${keyFigures(report)} ${sections(report, options.maps ?? null)}</main>
        ${new Markup(`<script>${script}</script>`)}
      </body>
    </html> `.text
}

type Figure = readonly [value: string, label: string, definition: string]

/** The two figures that say most are large: how many came back, and what being handed on goes with. */
const keyFigures = (report: Report): Markup => {
  const large = [pingPongFigure(report), costFigure(report)]
  return html`<div class="figures large">${large.map((figure) => figureMarkup(report, figure))}</div>
    <div class="figures">${smallFigures(report).map((figure) => figureMarkup(report, figure))}</div>`
}

const figureMarkup = (report: Report, [value, label, key]: Figure): Markup =>
  html`<div class="figure"><strong>${value}</strong><span>${label}</span>${definition(report, key)}</div>`

const ofCases = (report: Report, part: number): string =>
  report.cases === 0 ? '' : `, ${shareText(part / report.cases)} of ${counted(report.cases, 'case')}`

const pingPongFigure = (report: Report): Figure => [
  numberText(report.pingPongCases),
  `ping-pong cases${ofCases(report, report.pingPongCases)}`,
  'pingPong',
]

/** Like for like where that can be compared; else how long it takes to the end. */
const costFigure = (report: Report): Figure => {
  const { groups, strata } = report.costOfHandoffs.calendar
  const compared = groups.findLast(({ likeForLike }) => (likeForLike?.cases ?? 0) >= FEW_CASES)
  if (compared === undefined || compared.likeForLike === null) {
    const toEnd = report.toEnd.calendar
    return [toEnd === null ? '–' : durationText(toEnd.median), toEndLabel(report), 'toEnd']
  }
  const { hours, low, high, cases } = compared.likeForLike
  const often = { '0': 'never', '1': 'once', '2': 'twice', '3+': 'three times or more' }[compared.handoffs]
  const within =
    low === null || high === null
      ? '; too few for an interval'
      : `; 95 %: ${durationText(low)} to ${durationText(high)}`
  return [
    durationText(Math.abs(hours)),
    `${hours < 0 ? 'shorter' : 'longer'} to the end when handed on ${often}, like for like (by ${strata ?? ''}, ${counted(cases, 'case')}${within})`,
    'cost',
  ]
}

const toEndLabel = ({ toEnd: { calendar } }: Report): string =>
  `to the end (median${calendar === null ? '' : ` of ${counted(calendar.cases, 'case')}`})${calendar === null ? '' : `; one in ten over ${durationText(calendar.p90)}`}`

const smallFigures = (report: Report): readonly Figure[] => {
  const { toEnd, solvedByFirst: solved } = report
  const person = report.toFirstPerson.calendar
  return [
    [numberText(report.cases), 'cases', 'cases'],
    [numberText(report.events), 'events', 'events'],
    [numberText(report.handoffs), `hand-offs, ${numberText(report.handoffsPerCase.mean)} a case`, 'handoffs'],
    [numberText(report.returns), 'returns to someone who had it before', 'returns'],
    [
      numberText(report.directPingPongCases),
      `straight back${ofCases(report, report.directPingPongCases)}`,
      'directPingPong',
    ],
    [
      numberText(report.reopenedCases),
      `reopened${ofCases(report, report.reopenedCases)}, ${counted(report.reopenings, 'time')}`,
      'reopenings',
    ],
    [
      solved.share === null ? '–' : shareText(solved.share),
      `of ${counted(solved.of, 'ended case')} solved by the first who had it`,
      'solvedByFirst',
    ],
    [person === null ? '–' : durationText(person.median), 'to the first person (median)', 'toFirstPerson'],
    [toEnd.calendar === null ? '–' : durationText(toEnd.calendar.median), toEndLabel(report), 'toEnd'],
    [
      toEnd.working === null ? '–' : workingText(toEnd.working.median),
      'of working time to the end (median)',
      'toEnd',
    ],
    [numberText(report.ended.cases), `ended${ofCases(report, report.ended.cases)}`, 'ended'],
  ]
}

/** The drawing that is shown, and the whole one where the first holds the loops alone. */
const mapMarkup = ({ shown: first, whole }: LivedMaps): Markup =>
  html`${drawing(first, 'The map as lived')}
  ${
    whole === null
      ? null
      : html`<details class="whole">
          <summary>Show the hand-offs that did not come back, too</summary>
          ${drawing(whole, 'The map as lived, whole')}
        </details>`
  }`

const drawing = (svg: string, label: string): Markup =>
  html`<div class="map scroll" tabindex="0" role="region" aria-label="${label}">${new Markup(svg)}</div>`

const sections = (report: Report, maps: LivedMaps | null): Markup => {
  const tables = new Map(tablesOf(report).map((table) => [table.id, table]))
  const charts: Readonly<Record<string, Markup | null>> = {
    'handoffs-per-case': distributionChart(report),
    'hand-offs': maps === null ? null : mapMarkup(maps),
    waiting: waitingChart(report),
    'waiting-on-teams': teamWaitingChart(report),
    loops: loopMatrix(report),
    'cost-of-hand-offs': costChart(report),
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
        ${definition(report, table.definition)}${chart}${notesMarkup(table)}${CHART_ALONE.has(table.id) ? null : tableMarkup(table)}
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
