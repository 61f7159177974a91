import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { normaliseAll } from '../../identifiers/normalise.ts'
import { isWithheld } from '../../identifiers/withheld.ts'
import { isAsOpened } from '../../intake/as-opened.ts'
import type { Incoming, Receipt } from '../../intake/incoming.ts'
import { receive } from '../../intake/receive.ts'
import type { LedgerTransaction } from '../../ledger/transact.ts'
import { doorNamedIn, meantBy, saysSentAway } from './meant.ts'
import { pictureAlone } from './words.ts'

/** A conversation ends after so many quiet minutes, as in the chat. */
export const quietAfter = minutes(30)
/** Whoever answers what one of us wrote to them answers within so long. */
const answeredWithin = days(7)
/** As many answers go to one number by themselves in a day. */
export const mostAnswers = 10
const mostTries = 5

/** What came, as the provider tells it. */
export interface HeardSms {
  /** By which the provider knows it. */
  readonly sid: string
  readonly from: string
  readonly body: string
  /** Where the provider has what came along: paths beneath our account. */
  readonly pictures: readonly string[]
}

export interface TakenSms {
  readonly caseId: string | null
  readonly contactId: string | null
}

/** Another part of the same conversation opened its case a moment ago. */
class BegunMeanwhile extends Error {}

/**
 * Takes one in. When this returns it is stored, once, however often it is told.
 * @param line null where it was taken away meanwhile: what they wrote is heard, and can't be answered by it
 */
export const takeSms = async (app: AppContext, line: KeptLine | null, heard: HeardSms): Promise<TakenSms> => {
  const { company } = await app.directory.current()
  const number = isWithheld(heard.from)
    ? null
    : (normaliseAll([{ type: 'phone', value: heard.from }], company.country)[0]?.value ?? null)
  const meant = meantBy(heard.body)
  if (line !== null && number !== null && (meant === 'stop' || meant === 'start')) {
    await wantTexts(app, { line, number, sid: heard.sid, wants: meant === 'start' })
    // Whom they write with hears that they want no texts; else there is nothing to hear.
    if ((await goesOnIn(app, line, number)) === null) return { caseId: null, contactId: null }
  }
  for (let tried = 1; ; tried += 1) {
    try {
      const { caseId, contactId } = await take(app, line, number, heard, company.map.channels)
      return { caseId, contactId }
    } catch (thrown) {
      if (!(thrown instanceof BegunMeanwhile) || tried === mostTries) throw thrown
    }
  }
}

const take = async (
  app: AppContext,
  line: KeptLine | null,
  number: string | null,
  { sid, from, body }: HeardSms,
  doors: readonly { readonly name: string }[],
): Promise<Receipt> => {
  const goesOn = number === null || line === null ? null : await goesOnIn(app, line, number)
  const language = line?.language ?? 'en'
  const isEmpty = body.trim() === ''
  const door = doorNamedIn(body, doors)
  const incoming: Incoming = {
    channel: 'sms',
    ...(line === null ? {} : { channelName: line.door }),
    from: { identifiers: number === null ? [] : [{ type: 'phone', value: from }] },
    words: isEmpty ? pictureAlone[language] : body,
    secondHand: isEmpty,
    language,
    issues: [],
    source: `sms ${sid}`,
    // A number proves nothing: it opens a case of its own. Parts of one conversation go on in the case that it opened.
    proof:
      goesOn === null
        ? { kind: 'none' }
        : {
            kind: 'link',
            caseId: goesOn.caseId,
            holder: { kind: 'customer', through: goesOn.caseId },
          },
    ...(goesOn === null || goesOn.began === null ? {} : { continues: goesOn.began }),
    ...(saysSentAway(body, { sentAwayLine: line?.sentAway === true, opens: goesOn === null, door })
      ? { sentAway: { door, when: null } }
      : {}),
  }
  if (number === null || line === null) return await receive(app, incoming)
  return await receive(app, {
    ...incoming,
    answersBySms: true,
    alongside: async (trx, written) =>
      await goOn(trx, app, { line, number, written, began: goesOn?.began ?? null }),
  })
}

interface Wish {
  readonly line: KeptLine
  readonly number: string
  readonly sid: string
  readonly wants: boolean
}

/** So many STOPs and STARTs of a number are known by their names: one that is told again changes nothing. */
const knownWishes = 20

const wantTexts = async (app: AppContext, { line, number, sid, wants }: Wish): Promise<void> => {
  const stopped = wants ? null : app.clock.now()
  await sql`insert into sms_number as n (line_id, number, stopped_at, wish_sids)
    values (${line.id}, ${number}, ${stopped}, array[${sid}::text])
    on conflict (line_id, number) do update set stopped_at = excluded.stopped_at,
      wish_sids = (n.wish_sids || excluded.wish_sids)[greatest(1, cardinality(n.wish_sids) + 2 - ${knownWishes}::int):]
    where not n.wish_sids @> excluded.wish_sids`.execute(app.db)
}

interface GoesOn {
  readonly caseId: string
  /** With which contact the conversation began that goes on; null where it is a new one, or the case had ended. */
  readonly began: string | null
}

/**
 * The case in which they write just now, or in which we wrote to them. Null where it begins anew, as it does where that
 * case is no longer theirs alone, or somebody else has shown whose it is: a number can be another's, or be lied about.
 */
const goesOnIn = async (app: AppContext, line: KeptLine, number: string): Promise<GoesOn | null> => {
  const now = app.clock.now()
  const { rows } = await sql<{ matter_id: string; began: string | null }>`
    select n.matter_id, case when n.spoke_at > ${addMilliseconds(now, -quietAfter)}::timestamptz
        and (select h.status = 'open' from matter_head h where h.matter_id = n.matter_id) then n.contact_id end as began
    from sms_number n where n.line_id = ${line.id} and n.number = ${number} and n.matter_id is not null
      and (n.spoke_at > ${addMilliseconds(now, -quietAfter)}::timestamptz
        or exists (select from sms_out o where o.matter_id = n.matter_id and o.number = n.number
          and (o.contact_id is not null or o.message_id is not null) and o.sent_at > ${addMilliseconds(now, -answeredWithin)}::timestamptz))`.execute(
    app.db,
  )
  const [found] = rows
  if (found === undefined || !(await isAsOpened(app.db, found.matter_id, { on: 'sms', number }))) return null
  return { caseId: found.matter_id, began: found.began }
}

interface Going {
  readonly line: KeptLine
  readonly number: string
  readonly written: Receipt
  /** The contact of which it is a part; null where it begins one. */
  readonly began: string | null
}

/** Where the next one goes, and the answer to the first; in the same transaction. */
const goOn = async (
  trx: LedgerTransaction,
  app: AppContext,
  { line, number, written, began }: Going,
): Promise<void> => {
  if (written.kind === 'known') return
  const now = app.clock.now()
  const { caseId } = written
  const quiet = addMilliseconds(now, -quietAfter)
  const dayBefore = addMilliseconds(now, -days(1))
  const opens = written.kind === 'opened'
  const { rows } = await sql<{ counted: number; stopped_at: Date | null }>`
    insert into sms_number as n (line_id, number, matter_id, contact_id, began_at, spoke_at, counted_from, counted)
    values (${line.id}, ${number}, ${caseId}, ${began ?? written.contactId}, ${now}, ${now}, ${now}, 1)
    on conflict (line_id, number) do update set matter_id = excluded.matter_id, contact_id = excluded.contact_id, spoke_at = excluded.spoke_at,
      began_at = case when ${opens}::boolean then excluded.began_at else n.began_at end,
      counted = n.counted * coalesce((n.counted_from > ${dayBefore}::timestamptz)::int, 0) + ${opens}::boolean::int,
      counted_from = case when n.counted_from > ${dayBefore}::timestamptz then n.counted_from else excluded.counted_from end
    where not ${opens}::boolean or n.spoke_at is null or n.spoke_at <= ${quiet}::timestamptz
    returning counted, stopped_at`.execute(trx)
  const [row] = rows
  if (row === undefined) throw new BegunMeanwhile('another part came in at the same moment')
  if (!opens) return
  await trx
    .insertInto('sms_conversation')
    .values({ matter_id: caseId, line_id: line.id, number })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (row.stopped_at !== null || row.counted > mostAnswers) return
  await trx
    .insertInto('sms_out')
    .values({ id: app.newId(), line_id: line.id, number, matter_id: caseId, created_at: now, next_at: now })
    .execute()
}
