import { type Instant, minutes } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { deskPath } from '../matters/kinds.ts'
import { hearingKindOf } from '../messages/message-kinds.ts'
import { readMessage } from '../messages/read-message.ts'
import { messageWordsIn, writtenIn } from '../messages/words/catalogue.ts'
import type { Due } from './due.ts'

/** What a device shows: what there is to do and where. Nobody's name and none of their words, also where it is locked. */
export interface Shown {
  readonly title: string
  readonly body: string
  /** What a press opens. */
  readonly path: string
  /** What is of one matter stands in one place: the newer takes the place of the older. */
  readonly tag: string
  readonly lang: string
}

/** One thing to show, and what it tells of. */
export interface Note {
  readonly of: readonly Due[]
  readonly shown: Shown
  readonly urgency: 'high' | 'normal'
  /** How long a push service keeps it for a device that is off, in seconds. */
  readonly keepFor: number
  readonly at: Instant
}

/** Somebody in danger is told however late it comes; all else is about these hours. */
const keptSeconds = { high: minutes(24 * 60) / 1000, normal: minutes(60) / 1000 }

/** More at once than these are one line: nobody reads ten that come together. */
const mostApart = 3

/** What a device is owed, as it shows it. */
export const notesFor = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  owed: readonly Due[],
): Promise<readonly Note[]> => {
  const urgent = owed.filter(isUrgent)
  const others = owed.filter((one) => !isUrgent(one))
  const matters = new Set(others.map((one) => one.matter))
  const [first] = others
  const apart = matters.size > mostApart ? urgent : owed
  const notes = await Promise.all(
    [...Map.groupBy(apart, (one) => `${one.matter} ${String(isUrgent(one))}`).values()].map(
      async (of) => await noteOf(app, of),
    ),
  )
  const together =
    first !== undefined && matters.size > mostApart ? [await severalOf(app, first, others)] : []
  return [...notes, ...together].filter((note) => note !== null)
}

const isUrgent = ({ kind }: Due): boolean => hearingKindOf(kind) === 'danger'

/** @param of about one matter, the oldest first: the newest is told */
const noteOf = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  of: readonly Due[],
): Promise<Note | null> => {
  const newest = of.at(-1)
  if (newest === undefined) return null
  const row = await app.db
    .selectFrom('message')
    .selectAll()
    .where('matter_id', '=', newest.matter)
    .where('id', '=', newest.message)
    .executeTakeFirst()
  const message = row === undefined ? null : await readMessage(app, { ...row, language: newest.language })
  if (message === null) return null
  const urgency = isUrgent(newest) ? 'high' : 'normal'
  return {
    of,
    shown: {
      title: message.letter.subject,
      body: `${message.reference} · ${message.company.name}`,
      path: deskPath(message.kind, newest.matter),
      tag: newest.matter,
      lang: message.language,
    },
    urgency,
    keepFor: keptSeconds[urgency],
    at: newest.owedAt,
  }
}

const severalOf = async (
  app: Pick<AppContext, 'directory'>,
  first: Due,
  of: readonly Due[],
): Promise<Note> => {
  const { company } = await app.directory.current()
  const lang = writtenIn(first.language)
  const { several } = messageWordsIn[lang].person.push
  return {
    of,
    shown: { title: several(of.length), body: company.name, path: '/desk/today', tag: 'today', lang },
    urgency: 'normal',
    keepFor: keptSeconds.normal,
    at: first.owedAt,
  }
}
