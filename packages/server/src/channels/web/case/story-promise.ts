import { moneyInWords } from '../../../language/money.ts'
import type { Html } from '../../../look/html.ts'
import { icons } from '../parts/icons.ts'
import type { Speaker } from './say.ts'
import type { PromiseEvent, StoryEntry } from './story-entry.ts'
import { line } from './story-line.ts'

/** What became of a promise. */
export function promiseItem(speaker: Speaker, entry: StoryEntry, event: PromiseEvent): Html {
  const { name, moment } = speaker
  const { lines } = speaker.words.page
  const promise = speaker.promise(event.promise)
  const what = promise === null || promise.kind !== 'deed' ? null : promise.what
  switch (event.type) {
    case 'promiseMade':
      return event.kind === 'callBack'
        ? line(
            speaker,
            entry,
            (promise?.kind === 'person' ? lines.promisedPerson : lines.promisedCall)(
              name(event.by),
              moment(event.due),
            ),
            {
              sign: [icons.clock, 'due'],
            },
          )
        : event.cause === 'compensation' && event.remedy?.amount != null
          ? line(
              speaker,
              entry,
              lines.owes(moneyInWords(event.remedy.amount, speaker.language), moment(event.due)),
              { says: [event.what], sign: [icons.clock, 'due'] },
            )
          : line(speaker, ownWords(entry), promisedBy(speaker, entry)(name(event.by), moment(event.due)), {
              says: [event.what],
              sign: [icons.clock, 'due'],
            })
    case 'promiseKept':
      return line(speaker, entry, lines.kept(name(event.by)), {
        says: [what, event.evidence.kind === 'words' ? event.evidence.words : null],
        sign: [icons.tick, 'kept'],
      })
    case 'promiseBroken':
      return line(speaker, entry, lines.broken(moment(promise?.due ?? entry.at)), {
        says: [what],
        sign: [icons.cutLine, 'broken'],
      })
    case 'newDateProposed':
      return line(speaker, entry, lines.asksTime(name(event.by), moment(event.due)), { says: [event.reason] })
    case 'newDateAgreed':
      return line(speaker, entry, lines.agreed(moment(event.due)), { theirs: true })
    case 'newDateRefused':
      return line(speaker, entry, lines.refused, { theirs: true })
    case 'promiseReleased':
      return line(speaker, entry, lines.released, { says: [what] })
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

/** What a machine promised says so in its sentence, and was written down by nobody else. */
const promisedBy = ({ words: { page } }: Speaker, { machine }: StoryEntry) =>
  machine === null ? page.lines.promised : page.lines.promisedByMachine
const ownWords = (entry: StoryEntry): StoryEntry => ({ ...entry, machine: null })
