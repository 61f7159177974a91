import { bearerOfWord } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import { readStory } from '../../history/read-story.ts'
import { readTexts } from '../../history/texts.ts'
import { nextStep, whoComesTo } from '../../intake/next-step.ts'
import type { Language } from '../../language/language.ts'
import { customersClock, zoneOf } from '../../language/customers-clock.ts'
import { momentInWords } from '../../language/when.ts'
import { placesOf } from '../../ledger/places.ts'
import { wordsWrittenIn } from '../../sight/customer/parts.ts'
import type { CustomersCase } from '../web/case/opened.ts'
import { entriesOf } from '../web/case/shown-story.ts'
import type { ByMachine, Said } from '../web/case/story-entry.ts'
import { mostOfLine, mostRead } from './bounds.ts'
import { keyOfSource } from './take-line.ts'
import { chatWordsIn } from './words/catalogue.ts'

/** A line as the customer sees it. */
export interface ChatLine {
  readonly id: string
  /** What their browser drew for it; null for what it did not write. */
  readonly key: string | null
  readonly from: 'you' | 'us'
  /** Who of ours wrote it. */
  readonly name: string | null
  readonly at: string
  readonly words: string
}

export interface Conversation {
  readonly lines: readonly ChatLine[]
  /** Who has it, and by when they hear, as it is stored at this moment. */
  readonly standing: readonly string[]
  readonly owner: { readonly id: string; readonly name: string }
  /** Whether an answer reaches them when they have left. */
  readonly reachable: boolean
}

/** What whoever holds this link sees of the chat: their own lines, and the answers to them. */
export const readConversation = async (
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  { sight }: CustomersCase,
  language: Language,
): Promise<Conversation> => {
  const { db } = app
  const { ledgers, state } = sight
  const written = wordsWrittenIn(ledgers)
  const [snapshot, story, { away }] = await Promise.all([
    app.directory.current(),
    readStory(db, sight, { before: null, most: mostRead }),
    placesOf(db, sight.parts[0].caseId),
  ])
  const entries = await entriesOf(db, sight, story.events, { away })
  const said = entries.filter(
    (one): one is Said | ByMachine =>
      (one.kind === 'said' || one.kind === 'machine') && one.channel === 'chat',
  )
  const [texts, keys] = await Promise.all([
    readTexts(
      db,
      written,
      said.map(({ words }) => words),
      // Of ours, a line may be longer than of theirs.
      5 * mostOfLine,
    ),
    keysOf(
      app,
      written,
      said.flatMap((one) => (one.kind === 'said' && one.who === 'customer' ? [one.contactId] : [])),
    ),
  ])
  const nameOf = (id: string): string => {
    const card = snapshot.people.get(id)
    return card === undefined ? snapshot.company.name : nameForCustomers(card)
  }
  const words = chatWordsIn[language]
  const owner = { id: state.owner, name: nameOf(state.owner) }
  const next = nextStep(state)
  const comes = whoComesTo(state, sight.origin.caseId)
  const face = customersClock({
    language,
    timeZone: snapshot.company.timeZone,
    zone: zoneOf(state, sight.origin.caseId),
    now: app.clock.now(),
  })
  return {
    lines: said.map((one): ChatLine => {
      // What was erased since is shown to nobody.
      const line = { words: texts.get(one.words)?.words ?? '' }
      if (one.kind === 'machine')
        return {
          ...line,
          id: one.words,
          key: null,
          from: 'us',
          name: words.machine(one.machine ?? '·'),
          at: one.at,
        }
      return {
        ...line,
        id: one.contactId,
        key: keys.get(one.contactId) ?? null,
        from: one.who === 'customer' ? 'you' : 'us',
        name: one.by === null ? null : nameOf(one.by),
        at: one.saidAt,
      }
    }),
    standing:
      state.kind === 'ended'
        ? [words.ended]
        : [
            words.has(owner.name),
            ...(comes === null ? [] : [words.comes(nameOf(comes.person), momentInWords(comes.by, face))]),
            ...(next.what === 'customerDecides'
              ? [words.proposed(owner.name)]
              : next.by === null
                ? []
                : [words.hearsBy(nameOf(bearerOfWord(state)), momentInWords(next.by, face))]),
          ],
    owner,
    // What waits goes on by mail alone, and of joined cases the address may be another's.
    reachable: sight.all && state.ways.includes('mail'),
  }
}

const keysOf = async (
  { db }: Pick<AppContext, 'db'>,
  cases: readonly string[],
  contacts: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (contacts.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_contact')
    .select(['id', 'source'])
    .where('matter_id', 'in', cases)
    .where('id', 'in', contacts)
    .execute()
  return new Map(
    rows.flatMap(({ id, source }) => {
      const key = keyOfSource(source)
      return key === null ? [] : [[id, key] as const]
    }),
  )
}
