import { addMilliseconds, days } from '@buckstop/domain'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../test/pages/pages-company.ts'
import { type Teller, tellersOf } from '../../../test/pages/tellers.ts'
import { monday, staff, succeed, text as textOfOurs } from '../../../test/small-company.ts'
import { findCameAlong } from '../../cases/queries/came-along.ts'
import { askEvents } from '../../cases/queries/story.ts'
import { askOne } from '../../db/ask-together.ts'
import { openCase } from '../../channels/web/case/opened.ts'
import { takeContactOut } from '../../ledger/taking-out.ts'
import { takeCasesApart } from '../../ledger/merging.ts'
import { placesOf, standing } from '../../ledger/places.ts'
import { verify } from '../../verify/verify.ts'
import { newSecret } from '../../links/secret.ts'
import { followCase } from './follow.ts'
import { sightOf } from './sight.ts'

const company = companyOfFile(createPagesCompany)
const { tell, merge, act, written, propose } = tellersOf(() => company)

/** The words of the contacts that stand in a case. */
const standingIn = async (caseId: string) =>
  await sql<{ readonly words: string }>`
    select text.words from ${standing(await placesOf(company.app.db, caseId))}
    join matter_text text on text.matter_id = contact.matter_id and text.id = contact.text_id
  `.execute(company.app.db)

let vera: Teller
let stranger: Teller

/** Vera's case, told, judged and told again; and a stranger's that somebody took for hers. */
beforeEach(async () => {
  vera = await tell('My private story: account DE00 1234 and my illness')
  await act(vera, written, 'We know of your illness')
  stranger = await tell('Same matter again, please look')
  await vera.look()
  await vera.browser.send('/words', { words: 'It is back' })
  await merge(stranger, vera)
})

describe('after two cases were joined', () => {
  it('each link shows its holder’s own words and nothing of anybody else', async () => {
    for (const rest of ['', '/whole']) {
      const theirs = await stranger.look(rest)
      expect(theirs.status).toBe(200)
      expect(theirs.text).toContain('Same matter again, please look')
      expect(theirs.text).not.toMatch(/illness|DE00|It is back|other case/)
      const hers = await vera.look(rest)
      expect(hers.text).toMatch(/illness.*It is back/s)
      expect(hers.text).toContain('We know of your illness')
      expect(hers.text).not.toMatch(/Same matter again|other case/)
    }
    const [{ reference } = { reference: '' }] = await company.rows(
      'select reference from matter_head where matter_id = $1',
      [vera.caseId],
    )
    expect((await stranger.look()).html).not.toContain(String(reference))
  })

  it('no text and no file is found by its number', async () => {
    const textOf = async (words: string) =>
      String(
        (
          await company.rows('select id from matter_text where words like $1 and matter_id = any($2)', [
            `${words}%`,
            [vera.caseId, stranger.caseId],
          ])
        )[0]?.['id'],
      )
    for (const words of ['My private', 'It is back', 'We know of']) {
      expect((await vera.look(`/text/${await textOf(words)}`)).status).toBe(200)
      expect((await stranger.look(`/text/${await textOf(words)}`)).status).toBe(404)
    }
    expect((await stranger.look(`/text/${await textOf('Same matter')}`)).status).toBe(200)
    expect((await vera.look(`/text/${await textOf('Same matter')}`)).status).toBe(404)
  })

  it('what either writes is for the owner and for themselves, with its files', async () => {
    const form = new FormData()
    form.set('key', newSecret())
    form.set('words', 'A picture of my leg')
    form.append('files', new File(['leg'], 'leg.txt'))
    const sent = await company.site.request(`${vera.path}/words`, { method: 'POST', body: form })
    expect(sent.status).toBe(303)
    await stranger.look()
    await stranger.browser.send('/words', { words: 'Is anybody there?' })
    const [file] = await company.rows('select id from case_attachment where matter_id = $1', [vera.caseId])
    expect((await company.site.request(`${vera.path}/file/${String(file?.['id'])}`)).status).toBe(200)
    expect((await company.site.request(`${stranger.path}/file/${String(file?.['id'])}`)).status).toBe(404)
    expect((await stranger.look()).text).toContain('Is anybody there?')
    expect((await stranger.look()).text).not.toMatch(/my leg|leg\.txt/)
    expect((await vera.look()).text).toContain('A picture of my leg')
    expect((await vera.look()).text).not.toContain('Is anybody there?')
    expect(await company.caseOf('Is anybody there?')).toBe(vera.caseId)
  })

  it('neither ends, judges or takes back what is the other’s', async () => {
    await stranger.look()
    await stranger.browser.send('/withdrawal', { reason: 'never mind' })
    const head = async () =>
      (await company.rows('select status from matter_head where matter_id = $1', [vera.caseId]))[0]?.[
        'status'
      ]
    expect(await head()).toBe('open')
    expect((await stranger.look()).text).toContain('You took this back')
    expect((await vera.look()).text).not.toMatch(/never mind|took this back/)
    await propose(vera, 1, 'A new illness card')
    const forged = { key: newSecret(), issue: '1', verdict: 'solved' }
    expect((await stranger.browser.post(`${stranger.path}/verdict`, forged)).status).toBe(422)
    expect(await head()).toBe('open')
    expect((await stranger.look()).text).not.toContain('A new illness card')
    expect((await vera.look()).text).toContain('A new illness card')
    await vera.browser.send('/verdict', { verdict: 'solved' })
    expect(await head()).toBe('ended')
  })

  it('what is proposed for the one is the one’s alone, and a promise whose addressee nobody named is nobody’s', async () => {
    await propose(vera, 2, 'We looked, as you asked')
    expect((await stranger.look()).text).toContain('We looked, as you asked')
    expect((await vera.look()).text).not.toContain('We looked')
    const due = addMilliseconds(monday, days(2))
    const promise = (words: string, meantFor?: readonly string[]) =>
      act(vera, (what) => ({ type: 'makePromise', what, remedy: null, due, meantFor }), words)
    await promise('Said to nobody in particular')
    await promise('Said to the stranger', [stranger.caseId])
    await promise('Said to both', [stranger.caseId, vera.caseId])
    const [theirs, hers] = [await stranger.look(), await vera.look()]
    expect(theirs.text).not.toContain('nobody in particular')
    expect(hers.text).not.toMatch(/nobody in particular|to the stranger/)
    expect(theirs.text).toMatch(/Said to the stranger/)
    for (const seen of [theirs, hers]) expect(seen.text).toContain('Said to both')
  })

  it('says who has it and by when, as to anybody', async () => {
    const seen = await stranger.look()
    expect(seen.text).toMatch(/(Ana|Ben) answers for this until you say it is solved/)
    expect(seen.text).toMatch(/by Tuesday 3 March/)
  })

  it('what was said meanwhile stays apart after they are taken apart', async () => {
    await stranger.look()
    await stranger.browser.send('/words', { words: 'Said while they were one' })
    const actor = { kind: 'person' as const, id: staff.claire }
    const pair = { from: stranger.caseId, into: vera.caseId, actor }
    expect(await takeCasesApart(company.app, pair)).toMatchObject({ ok: true })
    expect((await vera.look()).text).not.toContain('Said while they were one')
    const theirs = await stranger.look()
    expect(theirs.text).toContain('Same matter again, please look')
    expect(theirs.text).toContain('Said while they were one')
    expect(theirs.text).not.toMatch(/illness|It is back/)
  })

  it('goes with the case of the link through which it came, counted there, and nothing differs from the ledger', async () => {
    const contactsOf = async ({ caseId }: Teller): Promise<number> => {
      const [row] = await company.rows(
        `select (state #>> '{counts,contacts}')::int as count from matter_head where matter_id = $1`,
        [caseId],
      )
      return Number(row?.['count'])
    }
    await stranger.look()
    await stranger.browser.send('/words', { words: 'Mine, said in one case' })
    await vera.look()
    await vera.browser.send('/words', { words: 'Hers, said in one case' })
    const actor = { kind: 'person' as const, id: staff.claire }
    const pair = { from: stranger.caseId, into: vera.caseId, actor }
    expect(await takeCasesApart(company.app, pair)).toMatchObject({ ok: true })
    // Three and one, and one more each.
    expect([await contactsOf(vera), await contactsOf(stranger)]).toEqual([4, 2])
    const [hers, theirs] = [await vera.look(), await stranger.look()]
    expect(hers.text).toContain('Hers, said in one case')
    expect(hers.text).not.toContain('Mine, said in one case')
    expect(theirs.text).toContain('Mine, said in one case')
    expect(theirs.text).not.toContain('Hers, said in one case')
    const { rows } = await standingIn(stranger.caseId)
    expect(rows.map(({ words }) => words)).toContain('Mine, said in one case')
    // At the desk it stands where the case stands by itself again.
    const page = {
      caseId: stranger.caseId,
      upTo: 1000,
      after: null,
      limit: 50,
      order: 'oldest',
      but: [],
    } as const
    const told = await askOne(company.app.db, askEvents(page))
    const places = await placesOf(company.app.db, stranger.caseId)
    const along = await findCameAlong(company.app.db, stranger.caseId, places, told)
    const parted = told.find(({ event }) => event.type === 'takenApart')?.number
    expect([...along.keys()]).toEqual([parted])
    const [came] = [...along.values()]
    expect(came?.more).toBe(false)
    expect(came?.contacts.map(({ writtenIn }) => writtenIn)).toEqual([vera.caseId])
    const differences: string[] = []
    await verify(company.app, ({ kind, what }) => differences.push(`${kind} ${what}`))
    expect(differences.filter((one) => !one.includes('customer_id'))).toEqual([])
  })
})

describe('danger', () => {
  const seesDanger = async ({ path }: { readonly path: string }): Promise<boolean> => {
    const found = await openCase(company.app, path.replace('/case/', ''))
    return typeof found !== 'string' && found.sight.state.danger !== null
  }

  it('is shown to whoever told it, also of what began with what they told, and to nobody whose case joined', async () => {
    const [gas, apart] = [await tell('It smells of gas'), newSecret()]
    await gas.look()
    await gas.browser.send('/words', { words: 'And the bill is wrong' })
    await act(gas, (words) => ({ type: 'raiseDanger', words }), 'The whole flat smells of it')
    const [bill] = await company.rows('select id from case_contact where matter_id = $1 and number > 1', [
      gas.caseId,
    ])
    const into = company.textId()
    const taken = await takeContactOut(company.app, {
      caseId: gas.caseId,
      contactId: String(bill?.['id']),
      as: 'somethingElse',
      actor: { kind: 'person', id: staff.claire },
      into,
      linkSecret: apart,
    })
    expect(taken).toMatchObject({ ok: true })
    const theirs = { path: `/case/${apart}` }
    expect(await seesDanger(theirs)).toBe(true)
    const joining = await tell('Another story')
    await merge(joining, { ...gas, caseId: into })
    expect(await seesDanger(theirs)).toBe(true)
    expect(await seesDanger(joining)).toBe(false)
  })

  it('told after the joining is theirs who told it', async () => {
    const said = textOfOurs(company.app, 'I can’t breathe')
    const actor = { kind: 'customer', through: vera.caseId, only: [vera.caseId] } as const
    await succeed(company.app, vera.caseId, actor, { type: 'raiseDanger', words: said.id }, [said])
    expect([await seesDanger(vera), await seesDanger(stranger)]).toEqual([true, false])
  })
})

describe('a case that another went into, and that went into a third', () => {
  it('still keeps the three apart', async () => {
    const third = await tell('A third story')
    await merge(vera, third)
    await stranger.look()
    await stranger.browser.send('/words', { words: 'Through two joinings' })
    expect((await stranger.look()).text).toMatch(/Same matter.*Through two joinings/s)
    expect((await stranger.look()).text).not.toMatch(/third story|illness|It is back/)
    expect((await vera.look()).text).toMatch(/illness.*It is back/s)
    expect((await vera.look()).text).not.toMatch(/third story|Same matter|two joinings/)
    expect((await third.look()).text).not.toMatch(/illness|Same matter|two joinings/)
  })
})

it('whoever holds the link of a case that is none of its parts sees nothing of it', async () => {
  const other = await tell('Another story')
  const goingOn = await followCase(company.app.db, vera.caseId)
  if (goingOn === null) throw new Error('there is no such case')
  const holder = { origin: other.caseId, link: null, sentTo: null }
  await expect(sightOf(company.app.db, holder, goingOn)).rejects.toThrow('none of the parts')
})
