import { onOneLine } from '../../terminal.ts'
import {
  counted,
  durationText,
  leadOf,
  limitsOf,
  plainText,
  readingLines,
  type Report,
  tablesOf,
} from '@buckstop/mirror'

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** What a terminal shows of a report: what limits it, what it says, the figures, the worst loops and cases, how it was read. */
export const summaryOf = (report: Report): string => {
  const figures: readonly (readonly [string, number])[] = [
    ['cases', report.cases],
    ['events', report.events],
    ['holders', report.holders],
    ['hand-offs', report.handoffs],
    ['ping-pong cases', report.pingPongCases],
    ['  of them direct', report.directPingPongCases],
    ['returns', report.returns],
    ['reopenings', report.reopenings],
    ['reopened cases', report.reopenedCases],
  ]
  const limits = limitsOf(report)
  return [
    ...(limits.length === 0
      ? []
      : ['Read this first', ...limits.map((limit) => `  ${onOneLine(limit)}`), '']),
    ...leadOf(report).map((sentence) => onOneLine(plainText(sentence))),
    '',
    ...figures.map(([name, value]) => `${name.padEnd(18)}${counts.format(value).padStart(12)}`),
    ...endsOf(report),
    ...part(
      'How much longer to the end, compared like for like',
      report.costOfHandoffs.calendar.groups.filter(({ likeForLike }) => likeForLike !== null),
      ({ handoffs, likeForLike }) => likeForLikeText(handoffs, likeForLike),
    ),
    ...part(
      'Most often sent back',
      report.loops.pairs.slice(0, 5),
      (pair) => `${counts.format(pair.returns).padStart(6)}  ${onOneLine(pair.from)} → ${onOneLine(pair.to)}`,
    ),
    ...part(
      'Worst cases',
      report.worst.slice(0, 5),
      (one) =>
        `${onOneLine(one.case)}: ${counted(one.returns, 'return')}, ${counted(one.handoffs, 'hand-off')}: ${one.path
          .slice(0, 12)
          .map((step) => onOneLine(step.holder))
          .join(' → ')}${one.handoffs > 11 ? ' → …' : ''}`,
    ),
    ...part(
      'How it was read',
      readingLines(report),
      ({ what, text }) => `${onOneLine(plainText([what]))}: ${onOneLine(plainText(text))}`,
    ),
    ...part(
      'Dirty rows',
      report.reading.dirt,
      (dirt) =>
        `${counts.format(dirt.rows).padStart(9)}  ${dirt.kind} (${dirt.effect}): ${dirt.what}; e.g. ${onOneLine(dirt.examples[0]?.text ?? '')}`,
    ),
    '',
  ].join('\n')
}

/** How the ends are known, where that was asked for, with those of which it is not. */
const endsOf = (report: Report): string[] => {
  const table = report.resolutions === null ? undefined : tablesOf(report).find(({ id }) => id === ENDS)
  return part('How the ends are known', table?.rows ?? [], ([how, cases, of]) => {
    const share = of === 0 ? 'known of none' : `of ${counts.format(Number(of))}`
    return `${counts.format(Number(cases)).padStart(6)}  ${typeof how === 'string' ? how : ''} (${share})`
  })
}

const ENDS = 'verified-resolution'

const part = <T>(title: string, lines: readonly T[], line: (one: T) => string): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((one) => `  ${line(one)}`)]

const likeForLikeText = (
  handoffs: string,
  found: Report['costOfHandoffs']['calendar']['groups'][number]['likeForLike'],
): string => {
  if (found === null) return ''
  const { hours, low, high, cases } = found
  const within = low === null || high === null ? '' : ` (95 %: ${durationText(low)} to ${durationText(high)})`
  return `${handoffs.padStart(6)}  ${handoffs === '1' ? 'hand-off: ' : 'hand-offs:'} ${durationText(hours)}${within}, ${counts.format(cases)} cases`
}
