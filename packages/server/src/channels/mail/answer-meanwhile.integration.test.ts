import { addMilliseconds, minutes } from '@buckstop/domain'
import { expect, test, vi } from 'vitest'
import { answeringCompany, type Opened } from '../../../test/mail/answering-company.ts'
import { as, staff, succeed } from '../../../test/small-company.ts'
import { mergeCases } from '../../ledger/merging.ts'
import { byCommand } from '../../setting-changes/setting.ts'
import { deactivatePerson } from '../../staffing/change-person.ts'

const { company, rows, last, opened, madeIn, unsentIn, mailsTo, answers, above, later } = answeringCompany()

test.each<[string, 'notTheirs' | 'joined', (one: Opened) => Promise<() => Promise<unknown>>]>([
  [
    'goes to somebody else',
    'notTheirs',
    async ({ caseId, owner }) => {
      const to = owner === staff.ana ? staff.ben : staff.ana
      const offer = { type: 'offerTransfer', to: { kind: 'person', person: to }, reason: null } as const
      await succeed(company.app, caseId, as(owner), offer)
      return async () => await succeed(company.app, caseId, as(to), { type: 'acceptTransfer', offer: 1 })
    },
  ],
  [
    'is joined with another',
    'joined',
    async ({ caseId: into, owner }) => {
      const { caseId: from } = await opened()
      return async () =>
        await mergeCases(company.app, { from, into, actor: as(owner), acrossCustomers: true })
    },
  ],
])(
  'an owner who answers by mail writes to nobody where the case %s between reading and sending',
  async (_, because, prepare) => {
    const one = await opened()
    const happens = await prepare(one)
    // What tells its owner of it goes first: nobody answers what was not sent.
    later()
    await vi.waitFor(
      async () =>
        expect(
          await rows(
            'select 1 from message where matter_id = $1 and person_id = $2 and sent_at is not null',
            [one.caseId, one.owner],
          ),
        ).not.toEqual([]),
      20_000,
    )
    const locked = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    const waiting = async (many: number): Promise<void> =>
      await vi.waitFor(async () => expect(await rows(locked)).toHaveLength(many), 20_000)
    const holder = await company.database.pool.connect()
    try {
      await holder.query('begin')
      await holder.query('select from matter_head where matter_id = $1 for update', [one.caseId])
      const happened = happens()
      await waiting(1)
      // It is read as it still stands, and waits behind what happens.
      await answers(() => ({}))(one)
      await waiting(2)
      await holder.query('commit')
      await happened
    } finally {
      holder.release()
    }
    expect(await last()).toMatchObject({ became: 'answerUnsent', matter_id: one.caseId })
    expect([await madeIn(one.caseId), await unsentIn(one.caseId)]).toEqual([[], [because]])
    expect(mailsTo(one.customer).filter(({ text }) => text?.includes('We come at'))).toEqual([])
  },
)

test('an owner who answers by mail is told of the second of two mails in one second, and of none that came twice', async () => {
  const one = await opened()
  const date = new Date(addMilliseconds(company.clock.now(), minutes(20)))
  let said = 0
  const say = async (messageId: string) => {
    const headers = { 'X-Said': String((said += 1)) }
    await answers(() => ({ date, messageId, headers, text: above(`We come on day ${said}.`) }))(one)
  }
  await say('<first@small.example>')
  expect((await last()).became).toBe('answer')
  await say('<first@small.example>')
  expect([(await last()).became, await unsentIn(one.caseId)]).toEqual(['answer', []])
  await say('<second@small.example>')
  expect([(await last()).became, await unsentIn(one.caseId)]).toEqual(['answerUnsent', ['unproven']])
  expect(await madeIn(one.caseId)).toHaveLength(1)
})

test('an owner who answers by mail writes to nobody once the case is somebody else’s, is of several customers, or they have left', async () => {
  const moved = await opened()
  const to = moved.owner === staff.ana ? staff.ben : staff.ana
  const offer = { type: 'offerTransfer', to: { kind: 'person', person: to }, reason: null } as const
  await succeed(company.app, moved.caseId, as(moved.owner), offer)
  await succeed(company.app, moved.caseId, as(to), { type: 'acceptTransfer', offer: 1 })
  await answers(() => ({}))(moved)
  await last()
  expect(await unsentIn(moved.caseId)).toEqual(['notTheirs'])

  const [one, other] = [await opened(), await opened()]
  await mergeCases(company.app, {
    from: other.caseId,
    into: one.caseId,
    actor: as(one.owner),
    acrossCustomers: true,
  })
  await answers(() => ({}))(one)
  await last()
  expect(await unsentIn(one.caseId)).toEqual(['joined'])

  const left = await opened()
  expect(await deactivatePerson(company.app, left.owner, byCommand)).toMatchObject({ ok: true })
  await answers(() => ({}))(left)
  await last()
  expect(await unsentIn(left.caseId)).toEqual(['notTheirs'])
  for (const { caseId } of [moved, one, other, left]) expect(await madeIn(caseId)).toEqual([])
})
