import assert from 'node:assert/strict'
import { at, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import type { Told } from '../told.ts'
import { address } from './karin.ts'

const leadersOf = (body: unknown): readonly string[] =>
  listAt(body, 'escalations').map((one) => `${textAt(one, 'leader', 'name')}: ${textAt(one, 'because')}`)

export const upTheLadder = async (teller: Teller, world: World, told: Told): Promise<void> => {
  teller.scene('She wants to take it higher.')
  const hanna = await world.deskOf('hanna@cars.example')
  const view = async () => (await hanna.get(`/api/v1/cases/${told.caseId}`)).body
  await teller.holds(
    'her page says by name who is next, up to the chief executive and the board',
    async () => {
      const { text } = await world.page(told.link)
      assert.match(text, /Next is Gregor Adler, General manager/)
      assert.match(text, /Above that: Erika Stein \(Chief executive\), Beate Roth/)
    },
  )
  await teller.holds('and when that level opens: once Hanna has answered, or her time is over', async () => {
    const { text } = await world.page(told.link)
    assert.match(text, /You can take it there from .+, or as soon as Hanna Kurz has answered you/)
    assert.doesNotMatch(text, /Take it to Gregor/)
  })
  await hanna.act(told.caseId, 'acknowledge-escalation', { escalation: 1 })
  await world.clock.forward({ hours: 4 })
  await (await world.page(told.link)).press(/^Take it to Gregor Adler$/)
  await teller.holds(
    'past that time one press brings it to the next, whatever Hanna said meanwhile',
    async () => {
      assert.ok(leadersOf(await view()).includes('Gregor Adler: customer'))
    },
  )
  await handedDown(teller, world, told)
  teller.scene('Four o’clock. Hanna reaches only a machine, and leaves a message.')
  await hanna.act(told.caseId, 'make-contact', {
    channel: 'phone',
    words: 'Hanna Kurz here, I try again.',
    outcome: 'messageLeft',
  })
  await world.clock.forward({ hours: 3 })
  await teller.holds(
    'a message left does not keep it: the call-back breaks by itself, and rises',
    async () => {
      const body = await view()
      assert.equal(textAt(body, 'promises', 0, 'state'), 'broken')
      assert.ok(leadersOf(body).includes('Erika Stein: promiseBroken'))
      await world.mailbox.arrived(address, ({ text }) => /did not do it/i.test(text))
    },
  )
}

const handedDown = async (teller: Teller, world: World, told: Told): Promise<void> => {
  const hanna = await world.deskOf('hanna@cars.example')
  const olivier = await world.deskOf('olivier@cars.example')
  await hanna.act(told.caseId, 'delegate', { to: await idOf(olivier), reason: 'Please see to it' })
  await teller.holds(
    'Hanna cannot hand it down and be rid of it: she stays answerable as its leader',
    async () => {
      const { body } = await hanna.get(`/api/v1/cases/${told.caseId}`)
      const hers = listAt(body, 'escalations').find((one) => at(one, 'leader', 'name') === 'Hanna Kurz')
      assert.equal(textAt(hers, 'delegatedTo', 'name'), 'Olivier Marchand')
      const path = `/api/v1/cases/${told.caseId}/actions/end-escalation`
      assert.equal(at((await hanna.refused(path, { escalation: 1 })).body, 'code'), 'report-missing')
    },
  )
}
