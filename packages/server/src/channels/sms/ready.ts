import { addMilliseconds, type LivingCase } from '@buckstop/domain'
import type { Selectable } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { instantOf } from '../../clock/clock.ts'
import { readLine } from '../../company/phone/line-rows.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import type { SmsOutTable } from '../../db/sms-tables.ts'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import { isOfOne } from '../../intake/as-opened.ts'
import { nextStep } from '../../intake/next-step.ts'
import { customersClock, zoneOf } from '../../language/customers-clock.ts'
import { momentInWords } from '../../language/when.ts'
import { loadCase } from '../../ledger/load-case.ts'
import { longestWait } from '../../messages/finish.ts'
import { longestSms } from '../../shapes/contacts.ts'
import { hadEnough, linkTo, newsIn } from './news.ts'
import { answerWords, whichDoor } from './words.ts'

export type Due = Selectable<SmsOutTable>
export type Failure = NonNullable<Due['failure']>

interface Ready {
  readonly line: KeptLine
  readonly to: string
  readonly words: string
  /** Of the link that stands in it; null where none does. */
  readonly secret: string | null
}

/** Whether it tells them what mail would, and is neither what one of us wrote nor the answer to their first one. */
export const isNews = (one: Due): boolean => one.message_id !== null

/** Why it goes to nobody, or what goes. */
export const readyToGo = async (app: AppContext, one: Due, publicUrl: string): Promise<Failure | Ready> => {
  const line = one.line_id === null ? null : await readLine(app.db, one.line_id)
  const isAnswer = one.contact_id === null && one.message_id === null
  if (!isAnswer && !(await isOfOne(app.db, one.matter_id))) return 'nobodysAlone'
  if (line === null || one.number === null) return 'gone'
  if (await isStopped(app, line, one.number)) return 'stopped'
  if (isNews(one)) {
    // Of news alone: what one of us wrote keeps its worth.
    const isPast = addMilliseconds(instantOf(one.created_at), longestWait) < app.clock.now()
    if (isPast && one.tries <= 1) return 'tooOld'
    if (await hadEnough(app, one.number)) return 'enough'
  }
  const said = await wordsOf(app, one, line)
  if (said === null) return 'gone'
  if (one.contact_id !== null)
    return said.length > longestSms ? 'tooLong' : { line, to: one.number, words: said, secret: null }
  const secret = await linkTo(app, one)
  if (secret === null) return 'gone'
  return { line, to: one.number, words: `${said} ${publicUrl}/case/${secret}`, secret }
}

const isStopped = async ({ db }: AppContext, { id: lineId }: KeptLine, number: string): Promise<boolean> => {
  const row = await db
    .selectFrom('sms_number')
    .select('stopped_at')
    .where('line_id', '=', lineId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row !== undefined && row.stopped_at !== null
}

const wordsOf = async (app: AppContext, one: Due, line: KeptLine): Promise<string | null> => {
  if (isNews(one)) return await newsIn(app, one)
  if (one.contact_id !== null) {
    const row = await app.db
      .selectFrom('case_contact')
      .innerJoin('matter_text', (join) =>
        join
          .onRef('matter_text.matter_id', '=', 'case_contact.matter_id')
          .onRef('matter_text.id', '=', 'case_contact.text_id'),
      )
      .select('matter_text.words')
      .where('case_contact.matter_id', '=', one.matter_id)
      .where('case_contact.id', '=', one.contact_id)
      .executeTakeFirst()
    return row?.words ?? null
  }
  const state = (await loadCase(app.db, one.matter_id))?.state
  return state === undefined || state.kind === 'unopened' ? null : await answerOf(app, state, line)
}

/** Who has it and by when they hear, as it stands now. */
const answerOf = async (
  app: AppContext,
  state: LivingCase,
  { language, sentAway }: KeptLine,
): Promise<string> => {
  const { company, people } = await app.directory.current()
  const nameOf = (id: string | undefined): string | null => {
    const card = id === undefined ? undefined : people.get(id)
    return card === undefined ? null : nameForCustomers(card)
  }
  const { by } = nextStep(state)
  const above = state.escalations.find(({ because }) => because === 'sentAway')
  const asked = sentAway ? ` ${whichDoor[language]}` : ''
  const answer = answerWords(language, {
    owner: nameOf(state.owner) ?? company.name,
    when:
      by === null
        ? null
        : momentInWords(
            by,
            customersClock({
              language,
              timeZone: company.timeZone,
              zone: zoneOf(state, state.id),
              now: app.clock.now(),
            }),
          ),
    reference: state.reference,
    above: nameOf(above?.leader),
    company: company.name,
  })
  return `${answer}${asked}`
}
