import type { PersonId } from '@buckstop/domain'
import { download } from '../../attachments/download.ts'
import { presentContact } from '../../cases/presenters/contacts.ts'
import { presentDutyRow } from '../../cases/presenters/duties.ts'
import { narrowNames, narrowTexts } from '../../cases/presenters/narrowed.ts'
import { presentRow } from '../../cases/presenters/case-row.ts'
import { presentTags } from '../../cases/presenters/tags.ts'
import { loadTexts } from '../../cases/queries/texts.ts'
import { type ListedCase, listCases } from '../../cases/queries/case-list.ts'
import type { Traits } from '../../cases/queries/case-filter.ts'
import { listNarrowed } from '../../cases/queries/narrowed-list.ts'
import { attachmentsOf, listContacts, whereFileIs } from '../../cases/queries/contacts.ts'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { noteOpened } from '../../leading/opened.ts'
import { listDuties } from '../../cases/queries/duties.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import { tellHere } from '../../changes/here.ts'
import { markSeen, markUnread } from '../../cases/seen.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { viewCase } from '../../cases/view.ts'
import { viewStory } from '../../cases/view-story.ts'
import { languages } from '../../language/language.ts'
import { type CaseTraits, traitIn } from '../../shapes/narrowing.ts'
import * as routes from '../contract/cases.ts'
import { Problem } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { lookOf, principalOf } from './principal-of.ts'

const cameUpTo = (asked: CaseTraits['cameUpTo'], me: PersonId): Traits['cameUpTo'] => {
  if (asked === undefined || asked === 'anyone') return asked ?? null
  return { leader: asked === 'me' ? me : asked }
}

const traitsOf = (query: CaseTraits, me: PersonId): Traits => ({
  problem: query.problem ?? null,
  danger: query.danger !== undefined,
  promises: query.promises ?? null,
  cameUpTo: cameUpTo(query.cameUpTo, me),
  waitingOn: query.waitingOn ?? null,
  language: query.language?.split('-')[0] ?? null,
  tag: query.tag ?? null,
  folded: query.folded !== undefined,
  leaving: query.leaving !== undefined,
  unread: query.unread !== undefined,
})

export const bindCases = ({ app, live }: HttpContext, api: Api): void => {
  api.openapi(routes.listCases, async (c) => {
    const principal = principalOf(c)
    const query = c.req.valid('query')
    const { owner, team, status, order, duty, cursor, limit } = query
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principal)])
    const owned = owner === 'me' ? principal.id : (owner ?? null)
    const filter = {
      owner: owned,
      team: team ?? null,
      status,
      order: order === 'due' && owned === principal.id ? ('ownersDue' as const) : order,
      duty: duty ?? null,
      cursor: readCursor(cursors.cases, cursor),
      limit,
    }
    const now = app.clock.now()
    const asker = { id: principal.id, teams: viewer.works }
    const present = (row: ListedCase) => presentRow(row, snapshot, asker, now)
    if (query.counted !== undefined || traitIn(query) !== undefined) {
      const { cases, next, count } = await listNarrowed(app.db, viewer, filter, traitsOf(query, principal.id))
      const items = cases.map(present)
      return c.json({ items, next: next === null ? null : writeCursor(next), count }, 200)
    }
    const { cases: found, horizon } = await listCases(app.db, viewer, filter)
    const page = pageOf(found, limit, present, ({ exactly, id }) => writeCursor([exactly, id]))
    const next = page.next ?? (horizon === null ? null : writeCursor(horizon))
    return c.json({ ...page, next, count: null }, 200)
  })

  api.openapi(routes.listChoices, async (c) => {
    const { company, directory, tags } = await app.directory.current()
    const spoken = [...directory.people.values()].flatMap((person) => person.languages)
    return c.json(
      {
        problems: company.map.problems.map(({ name }) => name),
        tags: presentTags({ tags }, [
          ...directory.tags,
          ...[...tags.keys()].filter((key) => !directory.tags.has(key)),
        ]),
        languages: [...new Set([...languages, ...spoken])].toSorted(),
      },
      200,
    )
  })

  api.openapi(routes.getCase, async (c) => {
    return c.json(await viewCase(app, principalOf(c), c.req.valid('param').id, lookOf(c)), 200)
  })

  api.openapi(routes.markSeen, async (c) => {
    const look = lookOf(c)
    await markSeen(app.db, look, c.req.valid('json').upTo)
    const { actor, id: person } = principalOf(c)
    // What a machine of theirs reads, they have not.
    if (actor.kind === 'person')
      await noteOpened(app.db, { caseId: look.head.matter_id, person, now: app.clock.now() })
    return c.body(null, 204)
  })

  api.openapi(routes.markUnread, async (c) => {
    await markUnread(app.db, lookOf(c))
    return c.body(null, 204)
  })

  api.openapi(routes.sayHere, async (c) => {
    const { viewer, head, shows } = lookOf(c)
    const { window, doing } = c.req.valid('json')
    const { matter_id: caseId } = head
    await tellHere(app.db, [{ case: caseId, person: viewer.person, window, doing }])
    const snapshot = narrowNames(await app.directory.current(), shows)
    const others = live.hereIn(caseId).filter(({ person }) => person !== viewer.person)
    return c.json(
      {
        people: others.map(({ person, doing: what }) => ({ ...cardOf(snapshot, person), doing: what })),
        customer: shows.identity ? live.customerIn(caseId) : null,
      },
      200,
    )
  })

  api.openapi(routes.listContacts, async (c) => {
    const { cursor, limit, order, contact: only } = c.req.valid('query')
    const { shows, places } = lookOf(c)
    const found = await listContacts(app.db, places, {
      cursor: readCursor(cursors.contacts, cursor),
      limit,
      order,
      only,
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
    const { cursor, limit, order } = c.req.valid('query')
    const after = readCursor(cursors.story, cursor)?.[0] ?? null
    const told = await viewStory(app, lookOf(c), { after, limit, order })
    const page = pageOf(
      told,
      limit,
      ({ entry }) => entry,
      ({ number }) => writeCursor([number]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.getAttachment, async (c) => {
    const { attachment } = c.req.valid('param')
    const { places, shows } = lookOf(c)
    const writtenIn = await whereFileIs(app.db, places, attachment, shows)
    const file = writtenIn === null ? null : await download(app.db, writtenIn, attachment)
    if (file === null) throw new Problem('not-found')
    return file
  })

  api.openapi(routes.listDuties, async (c) => {
    const principal = principalOf(c)
    const { kind, whose, cursor, limit } = c.req.valid('query')
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principal)])
    const found = await listDuties(app.db, viewer, {
      whose,
      kinds: kind === undefined ? [] : [kind].flat(),
      cursor: readCursor(cursors.duties, cursor),
      limit,
    })
    const now = app.clock.now()
    const page = pageOf(
      found,
      limit,
      (row) => presentDutyRow(row, snapshot, { id: principal.id, teams: viewer.works }, now),
      (row) => writeCursor([row.exactly, row.caseId, row.duty.kind, row.duty.subject]),
    )
    return c.json(page, 200)
  })
}
