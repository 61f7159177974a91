import { addMilliseconds, days } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { customerOf, readable } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { contactFrom, monday } from '../../../../test/small-company.ts'
import { receive } from '../../../intake/receive.ts'
import { mergeCases } from '../../../ledger/merging.ts'
import { newLink } from '../../../links/new-link.ts'
import { newSecret } from '../../../links/secret.ts'
import { takeContactOut } from '../../../ledger/taking-out.ts'

const company = companyOfFile(createPagesCompany)

let count = 0

/** Somebody who told us of a lamp, and then of the bill. */
const two = async (language = 'en') => {
  count += 1
  const [lamp, bill] = [`The lamp ${count} is broken.`, `The bill ${count} is wrong.`]
  const customer = customerOf(company.site, { 'accept-language': language })
  const opened = await company.tell({ words: lamp }, customer)
  const path = opened.path.replace('?first', '')
  const seen = await customer.send('/words', { words: bill })
  const caseId = await company.caseOf(lamp)
  const contact = String(
    (
      await company.rows(
        `select c.id from case_contact c join matter_text t on t.id = c.text_id where t.words = $1`,
        [bill],
      )
    )[0]?.['id'],
  )
  return { customer, path, seen, lamp, bill, caseId, contact, owner: await company.ownerOf(caseId) }
}

const times = (text: string, words: string): number => text.split(words).length - 1

const joinBy = async (owner: string, from: string, into: string) =>
  await mergeCases(company.app, {
    from,
    into,
    actor: { kind: 'person', id: owner },
    recognition: { recognition: { how: 'sameStory', words: null }, texts: [] },
  })

/** The story alone: below it, what is not settled is asked about in the same words. */
const storyOf = ({ html }: { readonly html: string }): string =>
  [...html.matchAll(/<ol class="story">[\s\S]*?<\/ol>/g)].map(([story]) => readable(story)).join(' ')

describe('what a customer said beside something else', () => {
  it('becomes a case of its own when they say that it is new, and one again when they put it back', async () => {
    const { customer, path, seen, lamp, bill, contact } = await two()
    expect(times(seen.html, `${path}/apart/`)).toBe(2)
    const asked = await customer.get(`${path}/apart/${contact}`)
    expect(asked.text).toContain('Is this something new?')
    expect(asked.text).toContain(bill)
    expect(asked.text).not.toContain(lamp)
    expect(asked.text).toContain('You can put it back until Monday 16 March')
    const apart = await customer.send('/apart', {})
    expect(apart.path).not.toContain(path)
    expect(apart.text).toContain('It is a case of its own now, and this is its page.')
    expect(times(apart.text, bill)).toBe(1)
    expect(apart.text).not.toContain(lamp)
    expect(apart.text).toContain('you can join them again until Monday 16 March')
    const before = await customer.get(path)
    expect(before.text).toContain('You said that something is new. It is a case of its own now.')
    const [, reference = 'none'] = /Case ([A-Z\d]{3}-[A-Z\d]{3}-[A-Z\d]{3})/.exec(apart.text) ?? []
    expect(before.text).toContain(`Case ${reference}`)
    expect(before.text).not.toContain(bill)
    // It is all that is left of it, so there is nothing to take out.
    expect(before.html).not.toContain('/apart/')
    await customer.get(apart.path)
    const back = await customer.send('/put-back', {})
    expect(back.text).toContain('It is back. The two are one case again.')
    expect(times(storyOf(back), bill)).toBe(1)
    expect(storyOf(back)).toContain(lamp)
    expect(storyOf(back)).toContain('You put back what had become a case of its own.')
    expect(storyOf(back)).not.toContain('Your other case with us')
    expect(back.html).not.toContain('/put-back')
    // The link of the case that it was leads to the one that goes on.
    expect((await customer.get(apart.path)).text).toContain(lamp)
  })

  it('was told when it was told, also on the page of the case that it became', async () => {
    const { customer, path, contact } = await two()
    const told = company.clock.now()
    company.clock.set(addMilliseconds(told, days(1)))
    await customer.get(`${path}/apart/${contact}`)
    const apart = await customer.send('/apart', {})
    company.clock.set(told)
    const [said] = /<li class="theirs">[\s\S]*?<\/li>/.exec(apart.html) ?? ['']
    expect(said).toContain(`datetime="${told}"`)
  })

  it('takes its words and files along: the page that it was on shows neither by any way', async () => {
    const { customer, path, bill, contact, caseId } = await two()
    const [text] = await company.rows(
      `select t.id from matter_text t join case_contact c on c.matter_id = t.matter_id and c.text_id = t.id where c.id = $1`,
      [contact],
    )
    const file = company.app.newId()
    await company.rows(
      `insert into case_attachment (matter_id, id, contact_id, name, media_type, size, sha256)
       values ($1, $2, $3, 'a.txt', 'text/plain', 5, sha256('hello'::bytea))`,
      [caseId, file, contact],
    )
    await company.rows(`insert into case_attachment_chunk values ($1, $2, 0, 'hello')`, [caseId, file])
    const seenAt = async (page: string) =>
      await Promise.all(
        [`/text/${String(text?.['id'])}`, `/file/${file}`].map(
          async (rest) => (await customer.get(`${page}${rest}`)).status,
        ),
      )
    expect(await seenAt(path)).toEqual([200, 200])
    await customer.get(`${path}/apart/${contact}`)
    const apart = await customer.send('/apart', {})
    expect(apart.text).toContain(bill)
    expect(await seenAt(path)).toEqual([404, 404])
    expect(await seenAt(apart.path.split('?')[0] ?? '')).toEqual([200, 200])
  })

  it('is taken out once however often the form is sent', async () => {
    const { customer, path, contact } = await two()
    const asked = await customer.get(`${path}/apart/${contact}`)
    const key = /name="key" value="(?<key>[^"]+)"/.exec(asked.html)?.groups?.['key'] ?? ''
    const first = await customer.post(`${path}/apart`, { key, contact })
    const second = await customer.post(`${path}/apart`, { key, contact })
    expect(second.path).toBe(first.path)
    expect(first.text).toContain('It is a case of its own now')
  })

  it('is nobody else’s to take, and the last of it stays', async () => {
    const [mine, theirs] = [await two(), await two()]
    expect(await mine.customer.get(`${mine.path}/apart/${theirs.contact}`)).toMatchObject({ status: 404 })
    await mine.customer.get(mine.path)
    const form = await mine.customer.get(`${mine.path}/apart/${mine.contact}`)
    const key = /name="key" value="(?<key>[^"]+)"/.exec(form.html)?.groups?.['key'] ?? ''
    const refused = await mine.customer.post(`${mine.path}/apart`, { key, contact: theirs.contact })
    expect(refused).toMatchObject({ status: 422 })
    expect((await theirs.customer.get(theirs.path)).text).toContain(theirs.bill)
    await mine.customer.get(`${mine.path}/apart/${mine.contact}`)
    await mine.customer.send('/apart', {})
    const [first] = await company.rows(`select id from case_contact where matter_id = $1 and number = 1`, [
      mine.caseId,
    ])
    const last = await mine.customer.post(`${mine.path}/apart`, {
      key: 'y'.repeat(43),
      contact: String(first?.['id']),
    })
    expect(last.text).toContain('It is all that you have told us in this case')
  })

  it('that we took for somebody else’s is theirs to put back, for two weeks', async () => {
    const { customer, path, bill, caseId, contact, owner } = await two()
    const into = company.app.newId()
    const actor = { kind: 'person', id: owner } as const
    const taken = { caseId, contactId: contact, as: 'somebodyElse', actor, into } as const
    expect(await takeContactOut(company.app, taken)).toMatchObject({ ok: true })
    const seen = await customer.get(path)
    expect(seen.text).toContain('Something that somebody else had said was taken out of your case.')
    const [theirs] = await company.rows('select reference from matter_head where matter_id = $1', [into])
    expect(seen.text).not.toContain(String(theirs?.['reference']))
    expect(seen.text).not.toContain(bill)
    const back = await customer.send('/put-back', {})
    expect(times(storyOf(back), bill)).toBe(1)
    const late = await two()
    const again = { ...taken, caseId: late.caseId, contactId: late.contact, into: company.app.newId() }
    expect(
      await takeContactOut(company.app, { ...again, actor: { kind: 'person', id: late.owner } }),
    ).toMatchObject({ ok: true })
    company.clock.set(addMilliseconds(monday, days(15)))
    const seenLate = await late.customer.get(late.path)
    expect(seenLate.html).not.toContain('/put-back')
    company.clock.set(monday)
  })

  it('of another’s case is put back by nobody', async () => {
    const [mine, theirs] = [await two(), await two()]
    await theirs.customer.get(`${theirs.path}/apart/${theirs.contact}`)
    await theirs.customer.send('/apart', {})
    const [head] = await company.rows(
      `select matter_id from matter_head where state->'takenFrom'->>'from' = $1`,
      [theirs.caseId],
    )
    const refused = await mine.customer.post(`${mine.path}/put-back`, {
      key: 'z'.repeat(43),
      case: String(head?.['matter_id']),
    })
    expect(refused).toMatchObject({ status: 422 })
  })

  it('of a case that joined one of the two is no way for its holder to put the other back', async () => {
    const mine = await two()
    await mine.customer.get(`${mine.path}/apart/${mine.contact}`)
    const apart = await mine.customer.send('/apart', {})
    const apartPath = apart.path.split('?')[0] ?? ''
    const becameOf = async () =>
      String(
        (
          await company.rows(`select matter_id from matter_head where state->'takenFrom'->>'from' = $1`, [
            mine.caseId,
          ])
        )[0]?.['matter_id'],
      )
    const became = await becameOf()
    const theirs = await two()
    expect(await joinBy(mine.owner, theirs.caseId, became)).toMatchObject({ ok: true })
    const seen = await theirs.customer.get(theirs.path)
    expect(seen.html).not.toContain('/put-back')
    expect(seen.text).not.toContain('This began with something from your other case')
    const refused = await theirs.customer.post(`${theirs.path}/put-back`, { key: 'q'.repeat(43) })
    expect(refused).toMatchObject({ status: 422 })
    expect((await mine.customer.get(mine.path)).text).not.toContain(mine.bill)
    // Whoever had said it can, as before.
    expect((await mine.customer.get(apartPath)).html).toContain('/put-back')
    expect((await mine.customer.send('/put-back', {})).text).toContain('The two are one case again.')
  })

  it('that we took for somebody else’s is not theirs to put back for whom we took it', async () => {
    const { customer, path, lamp, caseId, contact, owner } = await two()
    const [into, linkSecret] = [company.app.newId(), newSecret()]
    const actor = { kind: 'person', id: owner } as const
    const taken = { caseId, contactId: contact, as: 'somebodyElse', actor, into, linkSecret } as const
    expect(await takeContactOut(company.app, taken)).toMatchObject({ ok: true })
    const other = customerOf(company.site)
    const seen = await other.get(`/case/${linkSecret}`)
    expect(seen.html).not.toContain('/put-back')
    const refused = await other.post(`/case/${linkSecret}/put-back`, { key: 'p'.repeat(43) })
    expect(refused).toMatchObject({ status: 422 })
    expect((await other.get(`/case/${linkSecret}`)).text).not.toContain(lamp)
    expect((await customer.get(path)).html).toContain('/put-back')
    await other.get(`/case/${linkSecret}`)
    await other.send('/words', { words: 'Mine alone' })
    // What would be refused is not offered.
    expect((await customer.get(path)).html).not.toContain('/put-back')
  })

  it('is found however much was said since', async () => {
    const { customer, path, bill, caseId, contact } = await two()
    for (let more = 0; more < 8; more += 1)
      await receive(company.app, {
        ...contactFrom({ words: 'x '.repeat(24_000), proof: { kind: 'link', caseId } }),
        from: { identifiers: [] },
      })
    const asked = await customer.get(`${path}/apart/${contact}`)
    expect(asked).toMatchObject({ status: 200 })
    expect(asked.text).toContain(bill)
  })

  it.each([
    ['fr', 'C’est autre chose', 'Oui, en faire un dossier à part'],
    ['es', 'Esto es algo nuevo', 'Sí, que sea un caso aparte'],
  ])('is asked about in %s', async (language, link, button) => {
    const { customer, path, seen, contact } = await two(language)
    expect(seen.text).toContain(link)
    expect((await customer.get(`${path}/apart/${contact}`)).text).toContain(button)
  })
})

describe('the whole story', () => {
  it('shows everything that was said, once, also of cases joined thrice and of what was put back', async () => {
    const all = [await two(), await two(), await two(), await two()]
    const [first, ...others] = all
    if (first === undefined) throw new Error('nobody told us anything')
    await company.rows(
      `update matter_head set customer_id = (select customer_id from matter_head where matter_id = $1)
       where matter_id = any($2)`,
      [first.caseId, others.map(({ caseId }) => caseId)],
    )
    // Out and back again, before the joining.
    await first.customer.get(`${first.path}/apart/${first.contact}`)
    const apart = await first.customer.send('/apart', {})
    await first.customer.get(apart.path)
    await first.customer.send('/put-back', {})
    for (const [at, { caseId }] of all.slice(0, -1).entries()) {
      const into = all[at + 1]
      if (into === undefined) break
      const actor = { kind: 'person', id: into.owner } as const
      expect(await mergeCases(company.app, { from: caseId, into: into.caseId, actor })).toMatchObject({
        ok: true,
      })
    }
    const last = all.at(-1)
    // A link that was sent to the address of all of them shows whoever opens it all that is theirs.
    const email = 'four@example.org'
    await company.rows('update matter_head set email = $1 where matter_id = any($2)', [
      email,
      all.map(({ caseId }) => caseId),
    ])
    const secret = await company.app.db.transaction().execute(
      async (trx) =>
        await newLink(trx, {
          caseId: last?.caseId ?? '',
          now: monday,
          identifier: { type: 'email', value: email },
        }),
    )
    const whole = await customerOf(company.site).get(`/case/${secret}/whole`)
    for (const { lamp, bill } of all) {
      expect([lamp, times(storyOf(whole), lamp)]).toEqual([lamp, 1])
      expect([bill, times(storyOf(whole), bill)]).toEqual([bill, 1])
    }
  })
})
