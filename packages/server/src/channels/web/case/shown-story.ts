import type { Kysely } from 'kysely'
import type { Tables } from '../../../db/tables.ts'
import { type Places, placesOf } from '../../../ledger/places.ts'
import type { StoryEvent } from '../../../sight/customer/story-event.ts'
import { wordsWrittenIn } from '../../../sight/customer/parts.ts'
import { readEventsOfContact } from '../../../sight/customer/read.ts'
import type { Sight } from '../../../sight/customer/sight.ts'
import { readTexts, type Text } from '../../../history/texts.ts'
import type { Cursor } from '../../../history/cursor.ts'
import { mostOnWhole, readStory } from '../../../history/read-story.ts'
import { referencesOfEntry } from './references.ts'
import { readVouchedFor } from './shown.ts'
import { type Said, type StoryEntry, tell } from './story-entry.ts'

/** Most bytes of a text that is shown by itself. */
const whole = 1_000_000

export interface Around {
  readonly away: Places['away']
  /** Leaders of the escalations, by their number. */
  readonly leaders?: ReadonlyMap<number, string>
}

/** What the holder is told of these. */
export const entriesOf = async (
  db: Kysely<Tables>,
  { ledgers }: Pick<Sight, 'ledgers'>,
  storyEvents: readonly StoryEvent[],
  { away, leaders = new Map() }: Around,
): Promise<readonly StoryEntry[]> => {
  const cases = ledgers.map(({ caseId }) => caseId)
  const vouchedFor = await readVouchedFor(db, cases, storyEvents.flatMap(unprovenContact))
  const known = { vouchedFor, leaders, away, ledgers: new Set(cases) }
  return storyEvents.flatMap((storyEvent) => tell(storyEvent, known) ?? [])
}

const unprovenContact = ({ event }: StoryEvent): readonly string[] =>
  event.type === 'contactReceived' && event.contact.proof === 'none' ? [event.contact.id] : []

// Six hundred events each, which is more than anybody wrote; a bound on time.
const mostPartsSearched = 20

/**
 * A text whole, however long, where the story shows it; null where it does not. The text of a note among colleagues
 * is not shown.
 */
export const readShownText = async (db: Kysely<Tables>, sight: Sight, text: string): Promise<Text | null> => {
  const { away } = await placesOf(db, sight.parts[0].caseId)
  let before: Cursor | null = null
  for (let part = 0; part < mostPartsSearched; part += 1) {
    const story = await readStory(db, sight, { before, most: mostOnWhole })
    const entries = await entriesOf(db, sight, story.events, { away })
    if (entries.some((entry) => referencesOfEntry(entry).texts.includes(text)))
      return (await readTexts(db, wordsWrittenIn(sight.ledgers), [text], whole)).get(text) ?? null
    if (story.earlier === null) return null
    before = story.earlier
  }
  return null
}

/** What they said themselves and is not all that was said; of joined cases, what was said in theirs. */
export const isPartable = ({ state, actor: { only } }: Sight, entry: StoryEntry): entry is Said =>
  entry.kind === 'said' &&
  entry.who === 'customer' &&
  entry.proof !== 'none' &&
  state.counts.contacts > 1 &&
  (only?.includes(entry.part) ?? true)

/** What they said, wherever it stands in the story, with its words; null where it can't become a case of its own. */
export const readPartable = async (
  db: Kysely<Tables>,
  sight: Sight,
  contactId: string,
): Promise<{ readonly said: Said; readonly text: Text | null } | null> => {
  const { away } = await placesOf(db, sight.parts[0].caseId)
  const storyEvents = (await readEventsOfContact(db, sight.ledgers, contactId)).filter(sight.shows)
  const said = (await entriesOf(db, sight, storyEvents, { away })).find(
    (entry): entry is Said => isPartable(sight, entry) && entry.contactId === contactId,
  )
  if (said === undefined) return null
  const texts = await readTexts(db, wordsWrittenIn(sight.ledgers), [said.words], whole)
  return { said, text: texts.get(said.words) ?? null }
}
