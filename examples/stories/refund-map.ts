import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { at, type Desk, listAt, textAt } from '../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../packages/cli/src/story/story.ts'
import type { World } from '../../packages/cli/src/story/world.ts'

const asItWent = new URL('../maps/refund.as-it-went.yaml', import.meta.url)

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
    const round = listAt(verdict, 'story', 'repeats').map((step) => textAt(step, 'text'))
    assert.ok(round.some((text) => /which a former customer lacks/.test(text)))
    for (const text of round) teller.says(text)
    teller.says('…and so it goes round, for ever.')
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
  const draft = await ada.get(path)
  await ada.put(path, { text: textAt(taken, 'text'), revision: at(draft.body, 'revision') })
  const checked = await ada.post(`${path}/check`, {})
  await teller.holds('under Buckstop, with this repair, a former customer is safe in one contact', () => {
    const verdict = verdictOf(checked.body, 'underBuckstop')
    assert.equal(at(verdict, 'verdict'), 'safe')
    assert.equal(at(verdict, 'contacts'), 1)
  })
  await teller.holds('even so it waits until somebody works in each of its teams', async () => {
    const refused = await ada.refused(`${path}/activate`, { revision: at(checked.body, 'revision') })
    assert.equal(at(refused.body, 'code'), 'team-without-people')
    assert.equal(at((await ada.get('/api/v1/maps/active')).body, 'version'), 1)
  })
}

/** What was found for whoever left this provider. */
const verdictOf = (map: unknown, game: 'asDesigned' | 'underBuckstop'): unknown =>
  listAt(map, 'findings', game).find((verdict) => at(verdict, 'customer') === 'former customer')
