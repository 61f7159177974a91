import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { at, type Desk, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'

const asItWent = new URL('../../maps/refund.as-it-went.yaml', import.meta.url)
const repaired = new URL('../../maps/refund.repaired.yaml', import.meta.url)

/** Before any customer: the provider's map as it was, checked in the product, which will not run on it. */
export const theMapAsItWas = async (teller: Teller, world: World): Promise<void> => {
  teller.scene('Before: Ada writes down how the provider dealt with people, and has it checked')
  const ada = await world.deskOf('admin@mobile.example')
  const draft = await ada.post('/api/v1/maps', {
    text: await readFile(asItWent, 'utf8'),
    note: 'As it went',
  })
  const version = at(draft.body, 'version')
  const path = `/api/v1/maps/${String(version)}`
  const checked = await ada.post(`${path}/check`, {})
  const verdict = verdictOf(checked.body, 'asDesigned')
  await teller.holds('“former customer” is at the mercy of it, and the loop is shown', () => {
    assert.equal(at(verdict, 'verdict'), 'at-the-mercy')
    const round = listAt(verdict, 'story', 'repeats')
    assert.ok(round.some((step) => at(step, 'said', 'closed', 'facts', 0) === 'active number'))
    teller.says(`${round.map((step) => textAt(step, 'at')).join(' → ')} → and so round, for ever.`)
  })
  await teller.holds('Buckstop will not run on it, and says why', async () => {
    const refused = await ada.refused(`${path}/activate`, { revision: at(checked.body, 'revision') })
    assert.equal(refused.status, 409)
    assert.equal(at(refused.body, 'code'), 'map-unsafe')
    assert.deepEqual(
      listAt(refused.body, 'verdicts').map((each) => textAt(each, 'customer')),
      ['former customer'],
    )
  })
  await mended(teller, ada, path)
}

const mended = async (teller: Teller, ada: Desk, path: string): Promise<void> => {
  const proposed = listAt((await ada.post(`${path}/repairs`, {})).body, 'repairs')
  const taken = proposed.find((repair) => at(repair, 'changes', 0, 'change') === 'ask')
  teller.says(`Of ${proposed.length} repairs she takes one: ${textAt(taken, 'changes', 0, 'text')}.`)
  const once = await check(ada, path, textAt(taken, 'text'))
  await teller.holds('under Buckstop, with this repair, a former customer is safe in one contact', () => {
    const verdict = verdictOf(once, 'underBuckstop')
    assert.equal(at(verdict, 'verdict'), 'safe')
    assert.equal(at(verdict, 'contacts'), 1)
  })
  await teller.holds(
    'one who is not online is still sent away by all other doors, and it says so',
    async () => {
      assert.ok((await refusalsOf(ada, path, once)).includes('map-exception'))
    },
  )
  teller.says('She lets the other teams ask the back office, too.')
  const whole = await check(ada, path, await readFile(repaired, 'utf8'))
  await teller.holds(
    'no exception is left, not even for a former customer without the internet: it waits only for people in its teams',
    async () => {
      const refusals = await refusalsOf(ada, path, whole)
      assert.ok(refusals.includes('team-without-people'))
      assert.deepEqual(
        refusals.filter((code) => code.startsWith('map-')),
        [],
      )
      assert.equal(at((await ada.get('/api/v1/maps/active')).body, 'version'), 1)
    },
  )
}

const check = async (ada: Desk, path: string, text: string): Promise<unknown> => {
  const draft = await ada.get(path)
  await ada.put(path, { text, revision: at(draft.body, 'revision') })
  return (await ada.post(`${path}/check`, {})).body
}

const refusalsOf = async (ada: Desk, path: string, checked: unknown): Promise<readonly string[]> => {
  const { body } = await ada.refused(`${path}/activate`, { revision: at(checked, 'revision') })
  return listAt(body, 'refusals').map((refusal) => textAt(refusal, 'code'))
}

/** What was found for whoever left this provider. */
const verdictOf = (map: unknown, game: 'asDesigned' | 'underBuckstop'): unknown =>
  listAt(map, 'findings', game).find((verdict) => at(verdict, 'customer') === 'former customer')
