import assert from 'node:assert/strict'
import { at, idOf, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { notYetTold } from '../not-yet-told.ts'
import type { Told } from '../told.ts'
import { escalationOf } from './ingrid.ts'

export const delegated = async (teller: Teller, world: World, told: Told): Promise<void> => {
  teller.scene('She leaves the board meeting, reads it, and gives it to Olivier Marchand by name.')
  const erika = await world.deskOf('erika@cars.example')
  const olivier = await world.deskOf('olivier@cars.example')
  const reason = 'Please put it right, and write me what was said and what was done.'
  await erika.act(told.caseId, 'delegate', { to: await idOf(olivier), reason })
  await teller.holds('that person owns the case', async () => {
    const { body } = await olivier.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(body, 'owner', 'name'), 'Olivier Marchand')
  })
  await teller.holds('the chief executive stays answerable', async () => {
    const hers = await escalationOf(world, told.caseId)
    assert.equal(textAt(hers, 'leader', 'name'), 'Erika Stein')
    assert.equal(textAt(hers, 'delegatedTo', 'name'), 'Olivier Marchand')
    assert.equal(textAt(hers, 'state'), 'delegated')
  })
  await teller.holds(
    'the customer has both names, and the date by which the chief executive rings',
    async () => {
      const { text } = await world.page(told.link)
      assert.match(text, /Olivier Marchand has your case/)
      assert.match(text, /Due by Thursday 16 April, 6\spm\s+Erika Stein rings you/)
    },
  )
  await theReport(teller, world, told)
}

const refusedToEnd = async (world: World, { caseId }: Told): Promise<unknown> => {
  const erika = await world.deskOf('erika@cars.example')
  const path = `/api/v1/cases/${caseId}/actions/end-escalation`
  return at((await erika.refused(path, { escalation: 1 })).body, 'code')
}

const theReport = async (teller: Teller, world: World, told: Told): Promise<void> => {
  const olivier = await world.deskOf('olivier@cars.example')
  await teller.holds('the escalation can’t end before the written report', async () => {
    assert.equal(await refusedToEnd(world, told), 'report-missing')
  })
  const callBy = textAt(await escalationOf(world, told.caseId), 'owed', 'callBy')
  await world.clock.forward({ hours: 4 })
  teller.scene('Olivier speaks with the workshop and with the customer, and reports in writing.')
  teller.notYet(notYetTold.executiveAtOnce)
  await olivier.act(told.caseId, 'report-on-escalation', {
    escalation: 1,
    said: 'That her gearbox failed three times, and that nobody called her back.',
    done: 'A new gearbox is fitted. The workshop drove it for an hour.',
  })
  await teller.holds('the chief executive reads what was said, and what was done', async () => {
    const hers = await escalationOf(world, told.caseId)
    assert.match(textAt(hers, 'report', 'said', 'words'), /nobody called her back/)
    assert.match(textAt(hers, 'report', 'done', 'words'), /new gearbox/)
  })
  await teller.holds('nor before the chief executive’s own call', async () => {
    assert.equal(await refusedToEnd(world, told), 'leader-has-not-heard-customer')
  })
  await teller.holds('which is due by the date the customer was given, and no later', async () => {
    const owed = at(await escalationOf(world, told.caseId), 'owed')
    assert.equal(textAt(owed, 'what'), 'call')
    assert.ok(textAt(owed, 'by') <= callBy)
    const { text } = await world.page(told.link)
    assert.match(text, /Due by Tuesday 14 April, 6\spm\s+Erika Stein rings you/)
  })
}
