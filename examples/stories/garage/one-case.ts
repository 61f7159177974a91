import assert from 'node:assert/strict'
import { at, type Desk, idOf, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { notYetTold } from '../not-yet-told.ts'
import type { Told } from '../told.ts'
import { asks, tale } from './karin.ts'

const nameOfOwner = async (desk: Desk, { caseId }: Told): Promise<string> =>
  textAt((await desk.get(`/api/v1/cases/${caseId}`)).body, 'owner', 'name')

export const oneCase = async (teller: Teller, world: World, told: Told): Promise<void> => {
  await world.clock.forward({ minutes: 30 })
  teller.scene('On her page she tells it once: the breakdown, the damage, the re-sprays.')
  const clara = await world.deskOf('clara@cars.example')
  await (await world.page(told.link)).press(/^Add it to my case$/, { words: tale })
  for (const words of ['The damage in the garage', 'The fourth re-spray failed too'])
    await clara.act(told.caseId, 'raise-issue', { words })
  await teller.holds('it is one case, and each issue has a state of its own', async () => {
    const { body } = await clara.get(`/api/v1/cases/${told.caseId}`)
    const issues = listAt(body, 'issues').map((issue) => at(issue, 'state'))
    assert.deepEqual(issues, ['open', 'open', 'open'])
  })
  await teller.holds('whoever took the contact owns it until somebody accepts', async () => {
    assert.equal(await nameOfOwner(clara, told), 'Clara Winter')
  })
  await toTheOfficer(teller, world, told, clara)
}

const toTheOfficer = async (teller: Teller, world: World, told: Told, clara: Desk): Promise<void> => {
  teller.scene('Clara offers it to Olivier, the officer, who accepts.')
  const olivier = await world.deskOf('olivier@cars.example')
  const seen: string[] = [await nameOfOwner(clara, told)]
  const to = { kind: 'person', person: await idOf(olivier) }
  await clara.act(told.caseId, 'offer-transfer', { to, reason: 'It is a damaged car' })
  seen.push(await nameOfOwner(clara, told))
  await olivier.act(told.caseId, 'accept-transfer', { offer: 1 })
  seen.push(await nameOfOwner(olivier, told))
  await teller.holds('there is one owner before, during and after', () => {
    assert.deepEqual(seen, ['Clara Winter', 'Clara Winter', 'Olivier Marchand'])
  })
  await teller.holds('Olivier sees every word that was told, and she told it once', async () => {
    const { body } = await olivier.get(`/api/v1/cases/${told.caseId}/events?limit=100`)
    const story = JSON.stringify(body)
    assert.ok(story.includes(asks) && story.includes(tale))
    const view = await olivier.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(at(view.body, 'counts', 'timesTold'), 1)
  })
  teller.notYet(notYetTold.garageCost)
}
