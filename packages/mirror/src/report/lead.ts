import { placeText } from '../reading/problem.ts'
import type { Piece } from './reading-lines.ts'
import type { Report } from './shape.ts'
import { FEW_CASES } from './tables.ts'
import { counted, durationText, numberText, shareText } from './format.ts'

/** What a reader should know first, in sentences. */
export const leadOf = (report: Report): (readonly Piece[])[] => {
  const share = (part: number): string => (report.cases === 0 ? '0%' : shareText(part / report.cases))
  const { solvedByFirst: solved } = report
  return [
    [
      `Of ${counted(report.cases, 'case')}, ${numberText(report.pingPongCases)} (${share(report.pingPongCases)}) came back to someone who had them before, ${counted(report.returns, 'time')} in all.`,
    ],
    ...worstLoop(report),
    ...costOf(report),
    [
      `Cases were handed on ${counted(report.handoffs, 'time')}, and ${numberText(report.reopenedCases)} (${share(report.reopenedCases)}) were reopened after they had been ended.`,
    ],
    ...waitedOf(report),
    ...(solved.share === null
      ? []
      : [
          [
            `${numberText(solved.cases)} of the ${numberText(solved.of)} that ended (${shareText(solved.share)}) were ended by the first who had them.`,
          ],
        ]),
  ]
}

const worstLoop = ({ loops, returns }: Report): (readonly Piece[])[] => {
  const [worst, next] = loops.pairs
  if (worst === undefined) return []
  const way: readonly Piece[] = [{ name: worst.from }, ' back to ', { name: worst.to }]
  const often = `: ${numberText(worst.returns)} of ${counted(returns, 'return')}.`
  return [
    worst.returns === next?.returns
      ? ['No loop is travelled more than the one from ', ...way, often]
      : ['The worst loop is from ', ...way, often],
  ]
}

/** What three hand-offs and more go with, like compared with like where that can be done. */
const costOf = ({ costOfHandoffs }: Report): (readonly Piece[])[] => {
  const { groups, strata } = costOfHandoffs.calendar
  const worst = groups.at(-1)
  if (worst === undefined || worst.extra === null) return []
  const { extra, likeForLike, ended } = worst
  const who = 'cases handed on three times or more'
  const than = 'than those that stayed in one hand (by the median)'
  if (likeForLike === null || likeForLike.cases < FEW_CASES) {
    const few =
      strata === null
        ? 'the log names neither products nor teams enough'
        : `of the ${numberText(ended)} that ended and were handed on three times or more, ${numberText(likeForLike?.cases ?? 0)} have enough others of the same ${strata}`
    return [
      [
        `Like cannot be compared with like here: ${few}. Of all cases together, ${who} took ${differenceText(extra.hours)} to end ${than}; how much of that is the mix, nobody can say.`,
      ],
    ]
  }
  const compared = `Compared like for like (by ${strata ?? ''}; ${numberText(likeForLike.cases)} of ${numberText(ended)} cases)`
  const raw = `. Of all cases together it is ${differenceText(extra.hours)}, which counts the mix as well.`
  return isChance(likeForLike)
    ? [
        [
          `${compared}, ${who} took no longer or shorter to end ${than}, as far as can be told from chance${raw}`,
        ],
      ]
    : [[`${compared}, ${who} took ${differenceText(likeForLike.hours)} to end ${than}${raw}`]]
}

/** Whether a difference may be none: its interval holds zero, or there are too few cases for an interval. */
const isChance = ({ low, high }: { low: number | null; high: number | null }): boolean =>
  low === null || high === null || (low <= 0 && high >= 0)

/** `5.2 days longer`, `2.3 days shorter` */
const differenceText = (hours: number): string =>
  `${durationText(Math.abs(hours))} ${hours < 0 ? 'shorter' : 'longer'}`

const waitedOf = ({ waiting }: Report): (readonly Piece[])[] => {
  if (waiting.hours === 0 || waiting.onCustomer === null) return []
  const part = (hours: number): string => shareText(hours / waiting.hours)
  return [
    [
      `Of the time that cases waited, ${part(waiting.onTeams)} was on teams, ${part(waiting.onNobody)} on nobody, and ${part(waiting.onCustomer)} on the customer.`,
    ],
  ]
}

/** A program writes one event twice now and then; more is a file that was given or exported twice. */
const MANY_TWICE = 0.05

/** What limits the figures: input that was cut short, rows left out, words that were not found. */
export const limitsOf = (report: Report): string[] => {
  const { reading } = report
  const limits = reading.problems.map(({ message, remedy, place }) => {
    const where = placeText(place ?? {})
    return `${where === '' ? '' : `${where}: `}${message} ${remedy}`
  })
  if (reading.leftOut > 0) {
    limits.push(
      `${counted(reading.leftOut, 'row')} of ${numberText(reading.rows)} could not be used and ${reading.leftOut === 1 ? 'is' : 'are'} left out.`,
    )
  }
  const twice = reading.dirt.find(({ kind }) => kind === 'duplicate')?.rows ?? 0
  if (twice > reading.rows * MANY_TWICE) {
    limits.push(
      `${counted(twice, 'row')} of ${numberText(reading.rows)} ${twice === 1 ? 'is' : 'are'} the same as another one: is something in the log twice? They count as they stand.`,
    )
  }
  limits.push(...misreadRows(reading))
  for (const { option, word, nearest } of reading.unknownWords) {
    limits.push(
      `The log has no "${word}" (${option})${nearest === null ? '.' : `; did you mean "${nearest}"?`}`,
    )
  }
  if (reading.ended.words.length === 0) {
    limits.push(
      'No activity was taken for an end, so nothing counts as ended or reopened. Name the ends with --ended.',
    )
  }
  for (const { text } of reading.doubts) limits.push(text)
  for (const file of reading.files) limits.push(...fileLimits(file, reading.timeZone))
  return limits
}

/** More rows than one in so many that may say something else than they seem to are no accident. */
const MANY_MISREAD = 0.01

/** What is kept and counted, though it moves the figures where it is not what it was taken for. */
const misreadRows = ({ dirt, rows }: Report['reading']): string[] => {
  const many = (kind: string): string | null => {
    const found = dirt.find((one) => one.kind === kind)?.rows ?? 0
    return found > rows * MANY_MISREAD ? `${counted(found, 'row')} of ${numberText(rows)}` : null
  }
  const nobody = many('placeholder-holder')
  const long = many('long-row')
  return [
    ...(nobody === null
      ? []
      : [
          `${nobody} name nobody, with a word such as N/A or Unassigned, as who has the case. That word counts as a holder, with hand-offs to and from it: leave it out with --ignore-holder.`,
        ]),
    ...(long === null
      ? []
      : [
          `${long} have more fields than the first line has names: where a separator stands in a field without quotes, what follows it is in the wrong column.`,
        ]),
  ]
}

const fileLimits = (file: Report['reading']['files'][number], timeZone: string): string[] => {
  const { name, times } = file
  const limits: string[] = []
  if (times?.ambiguous === true) {
    const order = times.language === null ? times.order : `${times.order}, months in ${times.language}`
    limits.push(
      `In ${name}, dates could be read in more than one way; they were read as ${order}. Say otherwise with --time-order.`,
    )
  }
  if (times !== null && times.withoutOffset > 0 && times.withoutOffset < times.read) {
    limits.push(
      `In ${name}, ${numberText(times.withoutOffset)} of ${counted(times.read, 'time')} ${times.withoutOffset === 1 ? 'carries' : 'carry'} no offset, the others do: those without were read as ${timeZone} (--time-zone).`,
    )
  }
  if (file.encodingDoubtful) {
    limits.push(
      `In ${name}, words are not UTF-8, and their letters do not look like ${file.encoding}: names may be spelled wrongly. Say how it is written, as with --encoding windows-1250, windows-1251, windows-1255, macintosh or shift_jis.`,
    )
  }
  return limits
}
