import { minutes } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { deskPath } from '../matters/kinds.ts'
import { hearingKindOf, isUrgent } from '../messages/message-kinds.ts'
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
  /** Whether it is heard again where it takes the place of an older one. */
  readonly renotify: boolean
  readonly lang: string
}

/** One thing to show, and what it tells of. */
export interface Note {
  readonly shown: Shown
  /** What a device has not fetched yet is replaced by what has the same one; at most 32 characters (RFC 8030, 5.4). */
  readonly topic: string
  readonly urgency: 'high' | 'normal'
  /** How long a push service keeps it for a device that is off, in seconds. */
  readonly keepFor: number
}

/** Somebody in danger is told however late it comes; all else is about these hours. */
const keptSeconds = { high: minutes(24 * 60) / 1000, normal: minutes(60) / 1000 }

/** More at once than these are one line: nobody reads ten that come together. */
const mostApart = 3

/** What one note tells of: something of one matter, the oldest first, or more than one would read. */
export interface Told {
  readonly of: readonly Due[]
  readonly several: boolean
}

/** What a device is owed, as it is told: danger first. */
export const toldApart = (owed: readonly Due[]): readonly Told[] => {
  const [urgent, others] = [
    owed.filter(({ kind }) => isUrgent(kind)),
    owed.filter(({ kind }) => !isUrgent(kind)),
  ]
  const isSeveral = new Set(others.map((one) => one.matter)).size > mostApart
  return [...ofEach(urgent), ...(isSeveral ? [{ of: others, several: true }] : ofEach(others))]
}

const ofEach = (owed: readonly Due[]): readonly Told[] =>
  [...Map.groupBy(owed, (one) => `${one.matter} ${standingOf(one.kind)}`).values()].map((of) => ({
    of,
    several: false,
  }))

/** Nothing else of a matter takes the place of danger, where it waits or where it is shown. */
const standingOf = (kind: string): 'danger' | 'gathered' | 'usual' => {
  if (isUrgent(kind)) return 'danger'
  return hearingKindOf(kind) === 'danger' ? 'gathered' : 'usual'
}

/** @returns null for what this version has no words for */
export const noteOf = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  { of, several }: Told,
): Promise<Note | null> => {
  const newest = of.at(-1)
  if (newest === undefined) return null
  return several ? await noteOfSeveral(app, newest, of.length) : await noteOfOne(app, newest)
}

const noteOfOne = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  { matter, message: id, language, kind }: Due,
): Promise<Note | null> => {
  const row = await app.db
    .selectFrom('message')
    .selectAll()
    .where('matter_id', '=', matter)
    .where('id', '=', id)
    .executeTakeFirst()
  const message = row === undefined ? null : await readMessage(app, { ...row, language })
  if (message === null) return null
  const standing = standingOf(kind)
  const urgency = standing === 'danger' ? 'high' : 'normal'
  return {
    shown: {
      title: message.letter.subject,
      body: `${message.reference} · ${message.company.name}`,
      path: deskPath(message.kind, matter),
      tag: standing === 'usual' ? matter : `${matter} ${standing}`,
      renotify: standing !== 'usual',
      lang: message.language,
    },
    topic: topicOf[standing](matter.replaceAll('-', '')),
    urgency,
    keepFor: keptSeconds[urgency],
  }
}

// The 32 characters of a matter are all that a topic may have; its first says nothing that tells two apart.
const topicOf = {
  danger: (matter: string) => `D${matter.slice(1)}`,
  gathered: (matter: string) => `G${matter.slice(1)}`,
  usual: (matter: string) => matter,
} as const

const noteOfSeveral = async (
  app: Pick<AppContext, 'directory'>,
  { language }: Due,
  count: number,
): Promise<Note> => {
  const { company } = await app.directory.current()
  const lang = writtenIn(language)
  return {
    shown: {
      title: messageWordsIn[lang].person.push.several(count),
      body: company.name,
      path: '/desk/today',
      tag: 'today',
      renotify: false,
      lang,
    },
    topic: 'today',
    urgency: 'normal',
    keepFor: keptSeconds.normal,
  }
}
