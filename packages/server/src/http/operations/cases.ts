import { download } from '../../attachments/download.ts'
import { type ContactRow, presentContact } from '../../cases/presenters/contacts.ts'
import { presentDuty } from '../../cases/presenters/duties.ts'
import { hiddenFrom, narrowNames, narrowStory, narrowTexts } from '../../cases/presenters/narrowed.ts'
import { presentRow } from '../../cases/presenters/case-row.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { presentEntry, type NumberedEvent } from '../../cases/presenters/story.ts'
import { refsIn } from '../../cases/presenters/texts.ts'
import { loadTexts } from '../../cases/queries/case-details.ts'
import { listCases } from '../../cases/queries/case-list.ts'
import { findCameAlong } from '../../cases/queries/came-along.ts'
import { attachmentsOf, findContacts, listContacts, whereFileIs } from '../../cases/queries/contacts.ts'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { listDuties } from '../../cases/queries/duties.ts'
import { listEvents } from '../../cases/queries/story.ts'
import { textsToTeams } from '../../cases/queries/texts-to-teams.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import { teamsHeard } from '../../sight/staff/viewer.ts'
import { viewCase } from '../../cases/view.ts'
import { placesOf, writtenAmong } from '../../ledger/places.ts'
import * as routes from '../contract/cases.ts'
import { Problem } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { lookOf, principalOf } from './principal-of.ts'

/** The contact that an event recorded. */
const contactIdOf = ({ event }: NumberedEvent): string | null => {
  switch (event.type) {
    case 'caseOpened':
    case 'caseOpenedApart':
    case 'contactReceived':
    case 'contactMade':
      return event.contact.id
    default:
      return null
  }
}

export const bindCases = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.listCases, async (c) => {
    const principal = principalOf(c)
    const { owner, team, status, duty, q, cursor, limit } = c.req.valid('query')
    const snapshot = await app.directory.current()
    const found = await listCases(app.db, await lookerOf(app, principal), {
      owner: owner === 'me' ? principal.id : (owner ?? null),
      team: team ?? null,
      status,
      duty: duty ?? null,
      words: q ?? null,
      country: snapshot.company.country,
      cursor: readCursor(cursors.cases, cursor),
      limit,
    })
    const now = app.clock.now()
    const page = pageOf(
      found,
      limit,
      (row) => presentRow(row, snapshot, now),
      ({ exactly, id }) => writeCursor([exactly, id]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.getCase, async (c) => {
    return c.json(await viewCase(app, principalOf(c), c.req.valid('param').id, lookOf(c)), 200)
  })

  api.openapi(routes.listContacts, async (c) => {
    const { id } = c.req.valid('param')
    const { cursor, limit, order } = c.req.valid('query')
    const { shows } = lookOf(c)
    const found = await listContacts(app.db, await placesOf(app.db, id), {
      cursor: readCursor(cursors.contacts, cursor),
      limit,
      order,
    })
    const [whole, texts, attachments] = await Promise.all([
      app.directory.current(),
      loadTexts(
        app.db,
        found.map(({ writtenIn }) => writtenIn),
        found.map(({ textId }) => textId),
      ),
      attachmentsOf(app.db, found, shows),
    ])
    const snapshot = narrowNames(whole, shows)
    const read = narrowTexts(texts, shows, new Set())
    const page = pageOf(
      found,
      limit,
      (contact) => presentContact(contact, snapshot, read, attachments.get(contact.id) ?? []),
      (contact) => writeCursor([contact.exactly, contact.id]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.listEvents, async (c) => {
    const { id } = c.req.valid('param')
    const { cursor, limit, order } = c.req.valid('query')
    const after = readCursor(cursors.story, cursor)?.[0] ?? null
    const { shows, viewer } = lookOf(c)
    const found = narrowStory(
      await listEvents(app.db, id, { after, limit, order, but: hiddenFrom(shows) }),
      shows,
    )
    const contactIds = found.flatMap((told) => contactIdOf(told) ?? [])
    const places = await placesOf(app.db, id)
    const contacts = await findContacts(app.db, places, contactIds)
    const cameAlong = await findCameAlong(app.db, id, places, found)
    const joined = [...cameAlong.values()].flatMap((came) => came.contacts)
    const [whole, attachments, all, toThem] = await Promise.all([
      app.directory.current(),
      attachmentsOf(app.db, [...contacts.values(), ...joined], shows),
      loadTexts(app.db, writtenAmong(places), [
        ...found.flatMap(({ event }) => refsIn(event)),
        ...joined.map(({ textId }) => textId),
      ]),
      shows.ourWords ? new Set<string>() : textsToTeams(app.db, places, teamsHeard(viewer)),
    ])
    const snapshot = narrowNames(whole, shows)
    const texts = narrowTexts(all, shows, toThem)
    const present = (contact: ContactRow) =>
      presentContact(contact, snapshot, texts, attachments.get(contact.id) ?? [])
    const page = pageOf(
      found,
      limit,
      (told) => {
        const contactId = contactIdOf(told)
        const contact = contactId === null ? undefined : contacts.get(contactId)
        const shown = contact === undefined ? null : present(contact)
        // What was said in a contact that stands in another case by now is told there.
        const away = contactId !== null && contact === undefined
        const along = cameAlong.get(told.number)
        return presentEntry(told, snapshot, away ? new Map() : texts, shown, {
          contacts: (along?.contacts ?? []).map(present),
          more: along?.more ?? false,
        })
      },
      ({ number }) => writeCursor([number]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.getAttachment, async (c) => {
    const { id, attachment } = c.req.valid('param')
    const writtenIn = await whereFileIs(app.db, await placesOf(app.db, id), attachment, lookOf(c).shows)
    const file = writtenIn === null ? null : await download(app.db, writtenIn, attachment)
    if (file === null) throw new Problem('not-found')
    return file
  })

  api.openapi(routes.listDuties, async (c) => {
    const principal = principalOf(c)
    const { kind, cursor, limit } = c.req.valid('query')
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principal)])
    const found = await listDuties(app.db, viewer, {
      kinds: kind === undefined ? [] : [kind].flat(),
      cursor: readCursor(cursors.duties, cursor),
      limit,
    })
    const now = app.clock.now()
    const page = pageOf(
      found,
      limit,
      (row) => ({
        ...presentDuty(snapshot, row.duty, { id: principal.id, teams: viewer.works }, now),
        case: {
          id: row.caseId,
          reference: row.state.reference,
          opening: row.opening,
          owner: cardOf(snapshot, row.state.owner),
        },
      }),
      (row) => writeCursor([row.exactly, row.caseId, row.duty.kind, row.duty.subject]),
    )
    return c.json(page, 200)
  })
}
