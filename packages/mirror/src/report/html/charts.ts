import type { Report } from '../shape.ts'
import { FEW_CASES, waitedOnParties, waitedOnTeams } from '../tables.ts'
import { counted, durationText, numberText, shareText } from '../format.ts'
import { html, name, type Markup } from './markup.ts'

const MOST_BARS = 12

type Bar = {
  readonly label: Markup | string
  readonly size: number
  readonly text: string
  readonly tone?: string
}

/** Bars side by side, the longest as wide as there is room; each says its value in words. */
const bars = (lines: readonly Bar[]): Markup => {
  const most = Math.max(...lines.map((line) => line.size), 1e-9)
  return html`<ul class="bars">
    ${lines.map(
      (line) =>
        html`<li>
          <span class="label">${line.label}</span
          ><span class="track"
            ><span
              class="bar ${line.tone ?? ''}"
              style="inline-size:${percent(line.size / most)}"
            ></span></span
          ><span class="value">${line.text}</span>
        </li>`,
    )}
  </ul>`
}

const percent = (share: number): string => `${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`

/** Cases by number of hand-offs. */
export const distributionChart = (report: Report): Markup => {
  const lines = report.handoffsPerCase.distribution
  const last = lines.findLastIndex((line) => line.cases > 0)
  return bars(
    lines.slice(0, last + 1).map((line) => ({
      label: counted(Number.parseInt(line.handoffs, 10), 'hand-off').replace(/^10/, line.handoffs),
      size: line.cases,
      text: `${numberText(line.cases)} (${shareText(line.cases / report.cases)})`,
    })),
  )
}

const TONES: Readonly<Record<string, string>> = { customer: 'waiting', nobody: 'due', teams: '' }

/** On whom cases waited: on teams, on nobody, on the customer. */
export const waitingChart = (report: Report): Markup =>
  bars(
    waitedOnParties(report).map(({ kind, on, hours }) => ({
      label: on,
      size: hours,
      text: `${durationText(hours)} (${shareText(hours / report.waiting.hours)})`,
      tone: TONES[kind] ?? '',
    })),
  )

/** On which teams cases waited longest. */
export const teamWaitingChart = (report: Report): Markup =>
  bars(
    waitedOnTeams(report)
      .slice(0, MOST_BARS)
      .map((line) => ({
        label: name(line.name),
        size: line.hours,
        text: `${durationText(line.hours)} (${shareText(line.share)} of the time on teams)`,
      })),
  )

/** Medians with their confidence intervals on one scale from zero. */
export const costChart = (report: Report): Markup | null => {
  const groups = report.costOfHandoffs.calendar.groups.filter((group) => group.toEnd !== null)
  const most = Math.max(...groups.map((group) => group.toEnd?.high ?? group.toEnd?.median ?? 0))
  if (groups.length < 2 || most <= 0) return null
  return html`<ul class="bars intervals">
    ${groups.map(({ handoffs, toEnd }) => {
      if (toEnd === null) return null
      const low = toEnd.low ?? toEnd.median
      const high = toEnd.high ?? toEnd.median
      return html`<li>
        <span class="label">${handoffs === '1' ? '1 hand-off' : `${handoffs} hand-offs`}</span
        ><span class="track"
          ><span
            class="interval"
            style="inset-inline-start:${percent(low / most)};inline-size:${percent((high - low) / most)}"
          ></span
          ><span class="median" style="inset-inline-start:${percent(toEnd.median / most)}"></span></span
        ><span class="value"
          >${durationText(toEnd.median)}${toEnd.low === null ? '' : ` (${durationText(low)} to ${durationText(high)})`}</span
        >
      </li>`
    })}
  </ul>`
}

/** Which team got cases back (rows) from which (columns), darker for more. */
export const loopMatrix = (report: Report): Markup | null => {
  const { names, rows } = report.loops.matrix
  if (names.length === 0) return null
  const most = Math.max(...rows.flat(), 1)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Loops between teams">
    <table class="matrix">
      <thead>
        <tr>
          <th scope="col">came back to ↓ from →</th>
          ${names.map((team) => html`<th scope="col"><span>${name(team)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, k) =>
            html`<tr>
              <th scope="row">${name(names[k] ?? '')}</th>
              ${row.map((times) =>
                times === 0
                  ? html`<td></td>`
                  : html`<td class="hot" style="--heat:${Math.round((0.18 + 0.82 * (times / most)) * 100)}%">
                      ${numberText(times)}
                    </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

/** Share of ping-pong cases by month of their first event; months of few cases are pale. */
export const monthChart = (report: Report): Markup | null => {
  const months = report.by.month.slice(-36)
  if (months.length < 3) return null
  const solid = months.filter(({ cases }) => cases >= FEW_CASES)
  const compared = solid.length === 0 ? months : solid
  const most = Math.max(...compared.map((month) => month.pingPongCases / month.cases), 0.01)
  const highest = compared.find((month) => month.pingPongCases / month.cases === most)
  const anyFew = solid.length < months.length
  return html`<figure>
    <ol class="columns">
      ${months.map((month) => {
        const share = month.pingPongCases / month.cases
        return html`<li title="${month.name ?? ''}: ${shareText(share)} of ${counted(month.cases, 'case')}">
          <span
            class="column ${month.cases < FEW_CASES ? 'few' : ''}"
            style="block-size:${percent(share / most)}"
          ></span>
        </li>`
      })}
    </ol>
    <figcaption>
      <span>${months[0]?.name ?? ''}</span
      ><span
        >Share of cases that came back, by the month in which they
        began${highest === undefined ? '' : `; the highest is ${shareText(most)} of ${counted(highest.cases, 'case')} (${highest.name ?? ''})`}${anyFew ? `. Pale: fewer than ${FEW_CASES} cases, cut off at the highest of the others` : ''}</span
      ><span>${months.at(-1)?.name ?? ''}</span>
    </figcaption>
  </figure>`
}
