import assert from 'node:assert/strict'
import { instant } from '@buckstop/domain'
import { at, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { escalationOf } from './ingrid.ts'

export const inHerLeave = async (teller: Teller, world: World): Promise<void> => {
  await world.clock.to(instant('2026-04-20T08:00:00.000Z'))
  teller.scene('The Monday after. Erika is on leave for a day, and another letter to her comes.')
  const [clara, erika, gregor] = [
    await world.deskOf('clara@cars.example'),
    await world.deskOf('erika@cars.example'),
    await world.deskOf('gregor@cars.example'),
  ]
  const deputy = await idOf(gregor)
  await erika.put('/api/v1/me/presence', { kind: 'onLeave', deputy, to: '2026-04-20' })
  const entered = await clara.post('/api/v1/staff/contacts', {
    channel: 'letter',
    words: 'To the chief executive. Nobody at your dealer tells me when my car is ready.',
    language: 'en',
    from: { name: 'Tom Falk', identifiers: [{ type: 'phone', value: '+49 151 0000 0003' }] },
    askedFor: { leader: await idOf(erika), connected: false },
  })
  const caseId = textAt(entered.body, 'case', 'id')
  await gregor.put(`/api/v1/cases/${caseId}/seen`, { upTo: 1_000 })
  const openedBy = async () =>
    listAt(await escalationOf(world, caseId), 'opened').map((one) => textAt(one, 'person', 'name'))
  await teller.holds(
    'Gregor Adler answers for it in her stead, and opens it under his own name',
    async () => {
      const raised = await escalationOf(world, caseId)
      assert.equal(textAt(raised, 'leader', 'name'), 'Gregor Adler')
      assert.equal(textAt(raised, 'insteadOf', 'name'), 'Erika Stein')
      assert.deepEqual(await openedBy(), ['Gregor Adler'])
    },
  )
  await world.clock.to(instant('2026-04-21T08:00:00.000Z'))
  await erika.put(`/api/v1/cases/${caseId}/seen`, { upTo: 1_000 })
  await teller.holds('back from leave, her own opening stands beside his, at its own time', async () => {
    assert.deepEqual(await openedBy(), ['Gregor Adler', 'Erika Stein'])
    const [his, hers] = listAt(await escalationOf(world, caseId), 'opened')
    assert.equal(at(hers, 'at'), world.clock.now())
    assert.notEqual(at(his, 'at'), at(hers, 'at'))
  })
}
