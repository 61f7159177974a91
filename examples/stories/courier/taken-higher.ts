import assert from 'node:assert/strict'
import { at, type Desk, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import type { Told } from '../told.ts'
import { words } from './the-call.ts'

const ledBy = async (desk: Desk, caseId: string): Promise<unknown> =>
  listAt((await desk.get('/api/v1/leaders/me/cases')).body, 'items').find(
    (one) => at(one, 'case', 'id') === caseId,
  )

export const takenHigher = async (teller: Teller, world: World, { caseId, link }: Told): Promise<void> => {
  teller.scene('Karim goes up, without Nina.')
  const page = await world.page(link)
  const after = await page.press(/^Take it to Bruno Marí$/)
  const bruno = await world.deskOf('bruno@courier.example')
  await teller.holds('his page says who is answerable now, and that he has not taken it up yet', () => {
    assert.match(after.text, /Bruno Marí/)
    assert.match(after.text, /has not taken it up yet/)
  })
  await teller.holds(
    'the branch manager has Karim’s words at once, whole and as they were said',
    async () => {
      assert.notEqual(await ledBy(bruno, caseId), undefined)
      const said = await bruno.get(`/api/v1/cases/${caseId}/contacts?order=oldest&limit=1`)
      assert.equal(textAt(said.body, 'items', 0, 'text', 'words'), words)
    },
  )
  await teller.holds('acknowledging it is a deadline on the branch manager', async () => {
    const duties = await bruno.get('/api/v1/duties?whose=cameUp&kind=acknowledge')
    assert.equal(
      listAt(duties.body, 'items').some((one) => at(one, 'case', 'id') === caseId),
      true,
    )
    const by = textAt(await ledBy(bruno, caseId), 'escalations', 0, 'acknowledgeBy')
    assert.ok(by > world.clock.now())
  })
  await teller.holds('whether he has opened it is seen, and when he did', async () => {
    assert.equal(at(await ledBy(bruno, caseId), 'escalations', 0, 'openedAt'), null)
    await bruno.put(`/api/v1/cases/${caseId}/seen`, { upTo: 1_000 })
    assert.equal(textAt(await ledBy(bruno, caseId), 'escalations', 0, 'openedAt'), world.clock.now())
  })
  await bruno.act(caseId, 'acknowledge-escalation', { escalation: 1 })
}
