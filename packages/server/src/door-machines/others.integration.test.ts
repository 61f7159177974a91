import { addMilliseconds, minutes } from '@buckstop/domain'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createPagesCompany } from '../../test/pages/pages-company.ts'
import { type Teller, tellersOf } from '../../test/pages/tellers.ts'
import { monday, staff } from '../../test/small-company.ts'
import { newLink } from '../links/new-link.ts'
import { takeCasesApart } from '../ledger/merging.ts'
import { byPerson } from '../setting-changes/setting.ts'
import { type DoorMachine, makeDoorMachine } from '../sign-in/door-machine.ts'
import { verify } from '../verify/verify.ts'
import { askFact } from './ask-fact.ts'
import { hear } from './hear.ts'
import { read } from './read.ts'
import { say } from './say.ts'
import { start } from './start.ts'

const company = companyOfFile(createPagesCompany)
const { tell, merge, act, written } = tellersOf(() => company)
const nothing = async (): Promise<void> => {}

let bot: DoorMachine
beforeAll(async () => {
  bot = { id: company.app.newId(), name: 'Assistant', channel: 'chat', of: staff.ben }
  await makeDoorMachine(company.app, { ...bot, of: staff.ben, now: monday }, byPerson(staff.ben))
})
beforeEach(() => company.clock.set(monday))

const starting = async (more: Partial<Parameters<typeof start>[2]> = {}) =>
  await start(company.app, bot, { person: false, from: { identifiers: [] }, ...more }, nothing)
const linkOf = ({ path }: Pick<Teller, 'path'>): string => path.split('/').at(-1) ?? ''
const seen = async (conversation: string): Promise<string> => {
  const view = await read(company.app, bot, conversation)
  return view.story
    .flatMap((entry) => ('words' in entry ? [view.texts.get(entry.words ?? '')?.words ?? ''] : []))
    .join('\n')
}

describe('for whoever proved an address, a machine', () => {
  it('says nothing that the holder of the other link reads, on the page or by a machine of theirs', async () => {
    const email = 'hers@example.org'
    const spot = await tell('I name her address', { email })
    const hers = await company.app.db.transaction().execute(
      async (trx) =>
        await newLink(trx, {
          caseId: spot.caseId,
          now: monday,
          identifier: { type: 'email', value: email },
        }),
    )
    const { conversation } = await starting({
      words: 'My account is DE00 1234',
      link: hers,
      greeting: 'Hello, DE00 holder',
    })
    await hear(
      company.app,
      bot,
      { conversation, words: 'And my illness', person: true, danger: true },
      nothing,
    )
    await say(company.app, bot, { conversation, words: 'To DE00, by noon', promised: {} }, nothing)
    const others = await starting({ words: 'What did she say?', link: linkOf(spot) })
    expect(others.told).toMatchObject({ comes: null, receipt: { danger: null } })
    expect(others.told.receipt.next.what).toBe('ownerAnswers')
    for (const text of [
      (await spot.look()).text,
      (await spot.look('/whole')).text,
      await seen(others.conversation),
    ])
      expect(text).not.toMatch(/DE00|illness/)
    expect(await seen(conversation)).toMatch(/DE00 1234.*DE00 holder.*illness.*To DE00/s)
    expect(await askFact(company.app, bot, { conversation: others.conversation, fact: 'x' })).toBe('unknown')
  })
})

describe('in joined cases a machine', () => {
  let vera: Teller
  let other: Teller
  beforeEach(async () => {
    vera = await tell('My private story')
    other = await tell('Same matter, please look')
    await merge(other, vera)
  })

  it('hands on as theirs whose link it showed, and tells them nothing of the other', async () => {
    await act(vera, written, 'Only for Vera')
    const hers = await starting({ words: 'Vera again', link: linkOf(vera), person: true, danger: true })
    const theirs = await starting({ words: 'The other again', link: linkOf(other) })
    // Of the case that goes on they know neither the reference, nor her danger, nor who comes to her.
    expect(hers.told.comes).not.toBeNull()
    expect(hers.told.receipt.danger).not.toBeNull()
    expect(theirs.told).toMatchObject({ comes: null, receipt: { danger: null } })
    expect(theirs.told.receipt.next.what).not.toBe('leaderAnswers')
    expect(theirs.told.receipt.reference).not.toBe(hers.told.receipt.reference)
    const { comes } = await hear(
      company.app,
      bot,
      { conversation: theirs.conversation, person: true },
      nothing,
    )
    expect(comes).toMatchObject({ by: addMilliseconds(monday, minutes(3)) })
    expect(await seen(theirs.conversation)).toMatch(/Same matter.*The other again.*A person, please/s)
    expect(await seen(theirs.conversation)).not.toMatch(/Vera|private/)
    expect(await seen(hers.conversation)).not.toMatch(/Same matter|The other again/)
  })

  it('keeps “a person, please” of each through joining and taking apart', async () => {
    const theirs = await starting({ person: true, link: linkOf(other) })
    const person = { kind: 'person', id: staff.claire } as const
    expect(
      await takeCasesApart(company.app, { from: other.caseId, into: vera.caseId, actor: person }),
    ).toMatchObject({ ok: true })
    const told = await hear(
      company.app,
      bot,
      { conversation: theirs.conversation, words: 'Hello?', person: true },
      nothing,
    )
    expect(told.comes).toEqual(theirs.told.comes)
    await act(other, written, 'Here I am')
    const [came] = await company.rows(
      `select count(*)::int as came from matter_event where type = 'personCame' and matter_id = $1`,
      [other.caseId],
    )
    expect(came).toEqual({ came: 1 })
    const differences: unknown[] = []
    await verify(company.app, (difference) => differences.push(difference))
    expect(differences).toEqual([])
  })
})

describe('danger through a machine', () => {
  const calls = async (caseId: string): Promise<unknown> =>
    (
      await company.rows(
        `select payload ->> 'gatheredUntil' as until from matter_event where matter_id = $1 and type = 'dangerRaised' order by number`,
        [caseId],
      )
    ).map(({ until }) => until)
  beforeEach(async () => {
    await company.rows('delete from danger_network')
  })

  it('calls people for five whom nothing proves, and gathers the rest', async () => {
    const raised = []
    for (let count = 0; count < 7; count += 1) {
      const { told } = await starting({ words: `Gas (${count})`, danger: true })
      raised.push(...[await calls(told.receipt.caseId)].flat())
    }
    const later = addMilliseconds(monday, minutes(15))
    expect(raised).toEqual([null, null, null, null, null, later, later])
  })

  it('calls them once for each whom it speaks for, in a quarter of an hour', async () => {
    const { conversation, told } = await starting({ words: 'Hello' })
    for (let count = 0; count < 3; count += 1)
      await hear(company.app, bot, { conversation, person: false, danger: true }, nothing)
    const later = addMilliseconds(monday, minutes(15))
    expect(await calls(told.receipt.caseId)).toEqual([null, later, later])
  })
})

it('answers in the language of the customer, from their first word on', async () => {
  const begun = await starting({ person: true, language: 'fr' })
  expect(begun.told.language).toBe('fr')
  const { language } = await hear(
    company.app,
    bot,
    { conversation: begun.conversation, words: 'Allô', person: false },
    nothing,
  )
  expect(language).toBe('fr')
  const again = await starting({ words: 'C’est encore moi', link: begun.linkSecret ?? '' })
  expect(again.told.language).toBe('fr')
})

describe('of customers who ask for a person', () => {
  /** Two who speak with a machine, and whose cases have one owner. */
  const ofOneOwner = async () => {
    const begun = await Promise.all(Array.from({ length: 3 }, async () => await starting({ words: 'Hello' })))
    const owners = Map.groupBy(begun, ({ told }) => told.receipt.owner)
    const [one, two] = [...owners.values()].find(({ length }) => length > 1) ?? []
    if (one === undefined || two === undefined) throw new Error('three cases of three owners')
    return [one, two] as const
  }
  const asks = async ({ conversation }: { readonly conversation: string }) =>
    (await hear(company.app, bot, { conversation, person: true }, nothing)).comes
  beforeEach(async () => {
    await company.rows(`delete from matter_duty where kind = 'comeToThem'`)
  })

  it('two at once do not wait for the same', async () => {
    const [one, two] = await Promise.all((await ofOneOwner()).map(asks))
    expect(one?.person).not.toBe(two?.person)
  })

  it('the second waits for the owner, where the first only has a call of theirs later', async () => {
    const [first, second] = await ofOneOwner()
    company.clock.set(addMilliseconds(monday, minutes(14 * 60)))
    const call = await asks(first)
    if (call === null) throw new Error('nobody rings')
    const morning = addMilliseconds(call.by, -minutes(20))
    company.clock.set(morning)
    expect(await asks(second)).toEqual({
      person: second.told.receipt.owner,
      by: addMilliseconds(morning, minutes(3)),
    })
  })
})
