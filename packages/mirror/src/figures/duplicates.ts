import { MISSING } from '../log/dictionary.ts'
import { textOf } from '../reading/encoding.ts'
import type { Reading } from '../reading/read.ts'
import type { Story } from './story.ts'
import type { WordSet } from './vocabulary.ts'

/** Counts as dirt the events that say the same as the event before them: case, time, activity and holder; what an ignored holder did is none. */
export const duplicateFinder = (reading: Reading, ignored: WordSet): ((story: Story) => void) => {
  const { log, dirt, files } = reading
  const file = files.length === 1 ? (files[0]?.name ?? '') : ''
  return ({ case: id, from, to, events }) => {
    const { time, activity, holder } = events
    for (let i = from + 1; i < to; i++) {
      if (time[i] !== time[i - 1] || activity[i] !== activity[i - 1] || holder[i] !== holder[i - 1]) continue
      if (ignored.has(holder[i] ?? 0)) continue
      dirt.note('duplicate', file, null, () => {
        const what = activity[i] === MISSING ? '(none)' : textOf(log.activities.bytesOf(activity[i] ?? 0))
        return `case ${textOf(log.cases.bytesOf(id))}, activity ${what}, ${new Date(time[i] ?? 0).toISOString()}`
      })
    }
  }
}
