import { addMilliseconds, canOwn, days, teamNow, type PersonId } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { countCallsByLine } from '../../call-records/by-line.ts'
import { noteCalls } from '../../call-records/note-calls.ts'
import { contactWrittenLate, lockCall, type Settled, settleCall } from '../../call-records/settle.ts'
import { callsOf, isTheirs, type OpenCall } from '../../call-records/whose.ts'
import { calledWords } from '../../call-records/words.ts'
import { instantOf } from '../../clock/clock.ts'
import type { Tables } from '../../db/tables.ts'
import { Problem } from '../../errors/problem.ts'
import { parseReference } from '../../identifiers/reference.ts'
import { receive } from '../../intake/receive.ts'
import { asLanguage } from '../../language/language.ts'
import { rolePolicies } from '../../roles/index.ts'
import type { callsView } from '../../shapes/calls.ts'
import { mayLookAt } from '../../sight/staff/look.ts'
import { viewerOf } from '../../sight/staff/viewer.ts'
import type { Principal } from '../../sign-in/principal.ts'
import * as routes from '../contract/calls.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

const shownDays = 28
/** More lines can't be told apart on one page; those with most calls without a contact stand first. */
const mostLines = 200

/** Calls that left no contact: listed, and seen to, by whoever has to. */
export const bindCalls = ({ app }: HttpContext, api: Api): void => {
  const view = async ({ id }: Principal): Promise<z.output<typeof callsView>> => {
    const { calls, count } = await callsOf(app, id)
    return {
      count,
      items: calls.map((call) => ({
        id: call.id,
        line: call.line,
        team: call.team,
        number: call.number,
        startedAt: call.started_at.toISOString(),
        seconds: call.seconds,
        by: call.due_at.toISOString(),
        risen: call.risen > 0,
      })),
    }
  }

  api.openapi(routes.listCalls, async (c) => c.json(await view(principalOf(c)), 200))

  api.openapi(routes.countCalls, async (c) => {
    const { id, card } = principalOf(c)
    const { directory, company } = await app.directory.current()
    const role = rolePolicies[card.role]
    const now = app.clock.now()
    const since = addMilliseconds(now, -days(shownDays))
    const teams = new Set(role.answersFor(directory, id))
    const dayOf = (at: string): string =>
      Temporal.Instant.from(at).toZonedDateTimeISO(company.timeZone).toPlainDate().toString()
    // A team that is gone stands with the one above where it was.
    const lines = (await countCallsByLine(app.db, since)).filter(
      ({ team }) => role.administers || teams.has(teamNow(directory, team)),
    )
    return c.json({ from: dayOf(since), to: dayOf(now), lines: lines.slice(0, mostLines) }, 200)
  })

  api.openapi(routes.takeUpCall, async (c) => {
    const receipt = await takeUp(app, c.req.valid('param').id, principalOf(c))
    return c.json({ case: receipt }, 201)
  })

  api.openapi(routes.joinCall, async (c) => {
    const principal = principalOf(c)
    const matterId = await matterOf(app, principal, c.req.valid('json').reference)
    await settle(app, c.req.valid('param').id, principal.id, async (trx, call) => {
      const contactId = await contactWrittenLate(trx, matterId, call)
      if (contactId === null) throw new Problem('call-without-contact')
      return { state: 'joined', matterId, contactId }
    })
    return c.json(await view(principal), 200)
  })

  api.openapi(routes.explainCall, async (c) => {
    const principal = principalOf(c)
    const { why } = c.req.valid('json')
    await settle(app, c.req.valid('param').id, principal.id, () => ({ state: 'explained', why }))
    return c.json(await view(principal), 200)
  })

  api.openapi(routes.explainCalls, async (c) => {
    const principal = principalOf(c)
    let others = 0
    for (const { id, why } of c.req.valid('json').items) {
      try {
        await settle(app, id, principal.id, () => ({ state: 'explained', why }))
      } catch (thrown) {
        if (!(thrown instanceof Problem) || !['call-settled', 'not-found'].includes(thrown.code)) throw thrown
        others += 1
      }
    }
    return c.json({ ...(await view(principal)), others }, 200)
  })

  api.openapi(routes.machineCalls, async (c) => {
    const machine = c.get('machine')
    if (machine === undefined) throw new Problem('machine-token-needed')
    if (machine.channel !== 'phone') throw new Problem('not-allowed')
    const {
      taken,
      known,
      peopleUnknown,
      passedOver,
      refused: refusals,
    } = await noteCalls(app, c.req.valid('json').calls)
    return c.json({ taken, known, peopleUnknown, passedOver, refusals: [...refusals] }, 200)
  })
}

/** The call, held: open still, and theirs to see to. @throws Problem */
const theirs = async (
  trx: Transaction<Tables>,
  app: AppContext,
  id: string,
  person: PersonId,
): Promise<OpenCall> => {
  const call = await lockCall(trx, id)
  if (call === null || !(await isTheirs(app, call, person))) throw new Problem('not-found')
  if (call.state !== 'open') throw new Problem('call-settled')
  return call
}

const settle = async (
  app: AppContext,
  id: string,
  by: PersonId,
  how: (
    trx: Transaction<Tables>,
    call: OpenCall,
  ) => Promise<Omit<Settled, 'by' | 'now'>> | Omit<Settled, 'by' | 'now'>,
): Promise<void> => {
  await app.db.transaction().execute(async (trx) => {
    const call = await theirs(trx, app, id, by)
    await settleCall(trx, id, { ...(await how(trx, call)), by, now: app.clock.now() })
  })
}

/** Who called is known by a number at most, so it opens a case of its own, whose owner is chosen as at that door. */
const takeUp = async (
  app: AppContext,
  id: string,
  { id: by, card }: Principal,
): Promise<{ readonly id: string; readonly reference: string }> => {
  const call = await app.db.transaction().execute(async (trx) => await theirs(trx, app, id, by))
  const { directory } = await app.directory.current()
  const taker = call.person_id !== null && canOwn(directory, call.person_id) ? call.person_id : null
  const language = asLanguage(directory.people.get(card.id)?.languages[0]) ?? 'en'
  const receipt = await receive(app, {
    channel: 'phone',
    ...(call.door === null ? {} : { channelName: call.door }),
    // Who was on the line has it, where anybody knows who was.
    ...(taker === null ? {} : { takenBy: taker }),
    from: { identifiers: call.number === null ? [] : [{ type: 'phone', value: call.number }] },
    words: calledWords[language](call.line, call.seconds),
    secondHand: true,
    language,
    issues: [],
    receivedAt: instantOf(call.started_at),
    proof: { kind: 'none' },
    source: `call ${id}`,
    alongside: async (trx, { caseId: matterId, contactId }) => {
      await theirs(trx, app, id, by)
      await settleCall(trx, id, { state: 'takenUp', by, now: app.clock.now(), matterId, contactId })
    },
  })
  if (receipt.kind === 'known') throw new Problem('call-settled')
  return { id: receipt.caseId, reference: receipt.reference }
}

/** A case that they may look at. @throws Problem */
const matterOf = async (app: AppContext, principal: Principal, written: string): Promise<string> => {
  const reference = parseReference(written)
  const row =
    reference === null
      ? undefined
      : await app.db
          .selectFrom('matter_reference')
          .select('matter_id')
          .where('reference', '=', reference)
          .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found')
  if ((await mayLookAt(app.db, await viewerOf(app, principal), row.matter_id)) === null)
    throw new Problem('not-found')
  return row.matter_id
}
