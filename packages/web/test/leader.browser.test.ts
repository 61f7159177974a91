import { afterAll, beforeAll, expect, test } from 'vitest'
import { faults } from '../../server/test/faults.ts'
import { cookieOf } from '../../server/test/session.ts'
import { staff } from '../../server/test/small-company.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.close()
})

const phone = '+44 20 7946 0958'
/** As long as a line shows whole. */
const atLength = (begins: string): string =>
  `${begins} ${'Seit Tagen ruft die Rechtsschutzversicherungsgesellschaft nicht zurück und wir warten. '.repeat(4)}`
    .slice(0, 299)
    .trim()

/** Somebody of the company does something, said as it is done, in the case that these words opened; its id. */
const comesUp = async (
  words: string,
  acts: () => readonly (readonly [name: string, body: object])[],
): Promise<string> => {
  const { case: opened } = await desk.customerWrites(words, {
    from: { name: 'Nadia Weber', identifiers: [{ type: 'phone', value: phone }] },
  })
  const { rows } = await desk.app.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [opened.id],
  )
  const cookie = await cookieOf(desk.app, rows[0]?.owner_id ?? '')
  for (const [name, body] of acts()) {
    const answer = await fetch(`${desk.url}/api/v1/cases/${opened.id}/actions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, origin: desk.url },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`)
  }
  return opened.id
}

test('a leader on a telephone reads what came up in the customers’ own words, acknowledges in two presses, and rings in one', async () => {
  const danger = atLength('Der Akku raucht.')
  await comesUp(danger, () => [['raise-danger', { words: 'The battery smokes.' }]])
  const broken = await comesUp(atLength('Wo bleibt das Geld?'), () => [
    ['make-promise', { what: 'The money', due: new Date(Date.now() + 1_500).toISOString() }],
  ])
  const asked = await comesUp(atLength('Ich will den Chef.'), () => [
    ['ask-for-leader', { leader: staff.claire, what: 'Claire rings' }],
  ])
  await expect
    .poll(async () => {
      const { rows } = await desk.app.pool.query(
        `select from matter_duty where matter_id = $1 and kind = 'acknowledge' and person_id = $2`,
        [broken, staff.claire],
      )
      return rows.length
    })
    .toBe(1)

  const page = await desk.at('claire', { viewport: { width: 360, height: 740 }, path: '/desk/today' })
  // Nothing is pulled or scrolled to read the first: all of what was said, why it came up, and who waits since when.
  const first = page.locator('[data-row]').first()
  await first.waitFor()
  const words = first.getByText(danger.slice(0, 16))
  await words.waitFor()
  const box = await words.boundingBox()
  expect((box?.y ?? 740) + (box?.height ?? 0)).toBeLessThan(740)
  expect(await words.innerText()).toBe(danger)
  expect(
    await page.evaluate(
      `(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)(document.querySelector('[data-row] [lang]'))`,
    ),
  ).toBe(0)
  expect(await faults(page)).toEqual([])

  const line = (id: string) => page.locator('li', { has: page.locator(`[data-row="${id}"]`) })
  await line(broken)
    .getByText(/promise/i)
    .first()
    .waitFor()
  await line(asked).getByRole('link', { name: 'Read: Nadia Weber' }).click()
  const read = page.getByRole('button', { name: 'I have read it' })
  await read.click()
  await read.waitFor({ state: 'hidden' })
  await expect
    .poll(async () => {
      const { rows } = await desk.app.pool.query<{ kind: string }>(
        'select kind from matter_duty where matter_id = $1 and person_id = $2',
        [asked, staff.claire],
      )
      return rows.map(({ kind }) => kind)
    })
    .toContain('hearCustomer')
  await page.goBack()
  const ring = line(asked)
    .getByRole('link', { name: `Ring ${phone}` })
    .first()
  await ring.waitFor()
  expect(await ring.getAttribute('href')).toBe('tel:+442079460958')
}, 60_000)
