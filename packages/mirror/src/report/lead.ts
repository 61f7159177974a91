import { placeText } from '../reading/problem.ts'
import type { Report } from './shape.ts'
import { counted, durationText, numberText, shareText } from './words.ts'

/** What a reader should know first, in sentences. */
export const leadOf = (report: Report): string[] => {
  const share = (part: number): string => (report.cases === 0 ? '0%' : shareText(part / report.cases))
  const sentences = [
    `Of ${counted(report.cases, 'case')}, ${numberText(report.pingPongCases)} (${share(report.pingPongCases)}) came back to someone who had them before, ${counted(report.returns, 'time')} in all.`,
    `Cases were handed on ${counted(report.handoffs, 'time')}, and ${numberText(report.reopenedCases)} (${share(report.reopenedCases)}) were reopened after they had been ended.`,
  ]
  const extra = report.costOfHandoffs.calendar.groups.at(-1)?.extra
  if (extra !== undefined && extra !== null && extra.low !== null && extra.low > 0) {
    sentences.push(
      `Cases handed on three times or more took ${durationText(extra.hours)} longer to end than those that stayed in one hand (by the median).`,
    )
  }
  const solved = report.solvedByFirst
  if (solved.share !== null) {
    sentences.push(`${shareText(solved.share)} of those that ended were ended by the first who had them.`)
  }
  return sentences
}

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
      `In ${name}, words are not UTF-8, and their letters do not look like ${file.encoding}: names may be spelled wrongly. Say how it is written, as with --encoding windows-1255.`,
    )
  }
  return limits
}
