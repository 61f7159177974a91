import type { Instant, PersonId } from '@buckstop/domain'
import type { DangerTruth, DangerReader } from './truth.ts'
import type { DangerWords } from './catalogue.ts'

export interface DangerSpeaker {
  readonly words: DangerWords
  readonly name: (person: PersonId) => string
  readonly moment: (at: Instant) => string
  readonly phone: string | null
  readonly reference: string
  /** By when one of us was to try to ring them, and nobody did. */
  readonly notRung?: readonly Instant[]
}

/** Everything that is so, one sentence each, what can help now before what we do. */
export const dangerSentences = (truth: DangerTruth, speaker: DangerSpeaker): readonly string[] => {
  const { words, moment } = speaker
  const { trying, callNext, gathered, byMail } = truth
  const next = byMail
    ? gathered
      ? words.gathered
      : words.callNext
    : gathered
      ? words.listGathered
      : words.listNext
  return [
    words.emergency(truth.emergency),
    ...whoCanBeReached(truth, speaker),
    ...(speaker.notRung ?? []).map((due) => words.missed(moment(due))),
    ...(trying === null
      ? []
      : [words.tries(moment(trying.until)), ...(truth.canBeRung ? [] : [words.noNumber])]),
    ...attempts(truth, speaker),
    ...truth.told.map((one) => readerSentence(one, speaker, byMail)),
    ...(callNext === null ? [] : [next(moment(callNext))]),
  ]
}

const whoCanBeReached = (
  { awake }: DangerTruth,
  { words, name, phone, reference }: DangerSpeaker,
): readonly string[] => {
  if (awake.length === 0) return [words.nobodyAwake]
  return [
    words.awake(awake.slice(0, 3).map(name).join(', ')),
    ...(phone === null ? [] : [words.ring(phone, reference)]),
  ]
}

const attempts = (
  { attempts: all }: DangerTruth,
  { words, name, moment }: DangerSpeaker,
): readonly string[] => {
  const last = all.at(-1)
  return last === undefined
    ? []
    : [(last.reached ? words.reached : words.tried)(name(last.by), moment(last.at))]
}

/** @param byMail whether they were told by mail; else it stands in their lists */
export const readerSentence = (
  one: DangerReader,
  { words, name, moment }: DangerSpeaker,
  byMail: boolean,
): string => {
  const [who, first] = [name(one.person), moment(one.first)]
  if (one.handedTo !== undefined)
    return (byMail ? words.handedOn : words.listedOn)(who, first, name(one.handedTo))
  if (one.readBy === null) return words.read(who, moment(one.readAt ?? one.first))
  if (one.minutesLate > 0)
    return (byMail ? words.late : words.listedLate)(who, first, howLong(one.minutesLate, words))
  if (!byMail) return words.listed(who, moment(one.readAt === null ? one.first : one.last))
  return one.readAt === null ? words.told(who, first) : words.again(who, moment(one.last))
}

const howLong = (minutes: number, words: DangerWords): string => {
  if (minutes <= 120) return words.minutes(minutes)
  return minutes <= 48 * 60 ? words.hours(Math.floor(minutes / 60)) : words.days(Math.floor(minutes / 1440))
}
