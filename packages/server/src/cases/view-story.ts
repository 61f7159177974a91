import type { AppContext } from '../app/app-context.ts'
import { type Ask, askTogether } from '../db/ask-together.ts'
import { writtenAmong } from '../ledger/places.ts'
import { namesOfCompanions } from '../links/companions.ts'
import type { Look } from '../sight/staff/look.ts'
import { teamsHeard } from '../sight/staff/viewer.ts'
import { type ContactRow, presentContact } from './presenters/contacts.ts'
import { hiddenFrom, narrowNames, narrowStory, narrowTexts } from './presenters/narrowed.ts'
import { type NumberedEvent, presentEntry, type StoryEntry } from './presenters/story.ts'
import { findCameAlong } from './queries/came-along.ts'
import { askAttachments, askContacts, attachmentsOf, standingAmong } from './queries/contacts.ts'
import { askEvents, contactsToldIn, eventsOf, type StoryPage } from './queries/story.ts'
import { askTexts, loadTexts, pointedToBy } from './queries/texts.ts'
import { askTextsToTeams } from './queries/texts-to-teams.ts'

interface ShownEntry {
  readonly number: number
  readonly entry: StoryEntry
}

/** What is asked of a page of a story that somebody looks at. */
export const askStory = async (
  ask: Ask,
  { shows, viewer, places, head }: Look,
  asked: Pick<StoryPage, 'after' | 'limit' | 'order'>,
) => {
  const page = { ...asked, caseId: head.matter_id, upTo: head.version, but: hiddenFrom(shows) }
  const written = writtenAmong(places)
  return await Promise.all([
    ask(askEvents(page)),
    ask(askContacts(places, contactsToldIn(page))),
    ask(askAttachments(written, contactsToldIn(page))),
    ask(askTexts(written, pointedToBy(eventsOf(page)))),
    shows.ourWords ? new Set<string>() : ask(askTextsToTeams(places, teamsHeard(viewer))),
  ])
}

/** A page of a case's story as whoever looks sees it, and one entry more where there is a next page. */
export const viewStory = async (
  app: AppContext,
  look: Look,
  asked: Pick<StoryPage, 'after' | 'limit' | 'order'>,
): Promise<readonly ShownEntry[]> => {
  const { shows, places, head } = look
  const [events, contacts, files, textsTold, toThem] = await askTogether(
    app,
    async (ask) => await askStory(ask, look, asked),
  )
  const found = narrowStory(events, shows, look.viewer.person)
  const cameAlong = await findCameAlong(app.db, head.matter_id, places, found)
  // What a letter says is not told where it does not stand any more.
  const letters = await standingAmong(
    app.db,
    places,
    found.flatMap(({ event }) => (event.type === 'letterTranscribed' ? [event.contactId] : [])),
  )
  const joined = [...cameAlong.values()].flatMap((came) => came.contacts)
  const [whole, filesAlong, textsAlong] = await Promise.all([
    app.directory.current(),
    attachmentsOf(app.db, joined, shows),
    loadTexts(
      app.db,
      writtenAmong(places),
      joined.map(({ textId }) => textId),
    ),
  ])
  const companions = shows.identity ? await namesOfCompanions(app.db, found.flatMap(companionIn)) : null
  const snapshot = narrowNames(whole, shows)
  const texts = narrowTexts(new Map([...textsTold, ...textsAlong]), shows, toThem)
  const attachments = new Map([...files, ...filesAlong])
  const present = (contact: ContactRow) =>
    presentContact(contact, snapshot, texts, isReadable(contact) ? (attachments.get(contact.id) ?? []) : [])
  const isReadable = ({ direction }: ContactRow): boolean => shows.ourWords || direction === 'received'
  return found.map((told) => {
    const contactId = contactIdOf(told)
    const contact = contactId === null ? undefined : contacts.get(contactId)
    // What was said in a contact that stands in another case by now is told there.
    const away =
      (contactId !== null && contact === undefined) ||
      (told.event.type === 'letterTranscribed' && !letters.has(told.event.contactId))
    const along = cameAlong.get(told.number)
    const shown = contact === undefined ? null : present(contact)
    return {
      number: told.number,
      entry: {
        ...presentEntry(told, snapshot, away ? new Map() : texts, shown, {
          contacts: (along?.contacts ?? []).map(present),
          more: along?.more ?? false,
        }),
        companion: companionIn(told).map((id) => companions?.get(id) ?? null)[0] ?? null,
      },
    }
  })
}

/** Whoever did it whom the customer had let in. */
const companionIn = ({ actor }: NumberedEvent): readonly string[] =>
  actor.kind === 'customer' && actor.companion !== undefined ? [actor.companion.id] : []

/** The contact that an event recorded. */
const contactIdOf = ({ event }: NumberedEvent): string | null => {
  switch (event.type) {
    case 'caseOpened':
    case 'caseOpenedApart':
    case 'contactReceived':
    case 'contactMade':
    case 'thanksGiven':
      return event.contact.id
    case 'surveyAnswered':
      return event.contact?.id ?? null
    default:
      return null
  }
}
