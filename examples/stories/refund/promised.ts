import assert from 'node:assert/strict'
import { at, type Desk, listAt, textAt } from '../../../packages/cli/src/story/desk.ts'
import type { Teller } from '../../../packages/cli/src/story/story.ts'
import type { World } from '../../../packages/cli/src/story/world.ts'
import { notYetTold } from '../not-yet-told.ts'
import type { Told } from '../told.ts'
import { address } from './vera.ts'

export const promised = async (teller: Teller, world: World, told: Told, lola: Desk): Promise<void> => {
  await world.clock.forward({ hours: 1 })
  teller.scene('Lola promises 100 EUR to the bank account within 30 days.')
  await teller.holds(
    'Lola sees what she may grant without asking anybody: a bank transfer of 100 EUR',
    async () => {
      const view = await lola.get(`/api/v1/cases/${told.caseId}`)
      const transfer = listAt(view.body, 'map', 'authority').find(
        (held) => at(held, 'remedy') === 'bank transfer',
      )
      assert.deepEqual([at(transfer, 'by'), at(transfer, 'upTo')], ['own', 100_00])
    },
  )
  teller.notYet(notYetTold.refundAuthority)
  const owed = async () => listAt((await lola.get('/api/v1/duties?kind=nextWord')).body, 'items').length
  await teller.holds('until then Lola owes her an answer, and it is on Lola’s list', async () => {
    assert.equal(await owed(), 1)
  })
  const made = world.clock.now()
  const due = new Date(Date.parse(made) + 30 * 86_400_000).toISOString()
  await lola.act(told.caseId, 'make-promise', { what: '100 EUR to your bank account', due })
  await teller.holds('with the promise she has her answer, and its clock is done', async () => {
    assert.equal(await owed(), 0)
  })
  await teller.holds('her page says what was promised, and by when', async () => {
    assert.match((await world.page(told.link)).text, /1 April/)
    await world.mailbox.arrived(address, ({ text }) => text.includes('100 EUR to your bank account'))
  })
  await world.clock.forward({ days: 28, hours: 1 })
  await teller.holds('two days before it is due its maker is reminded', async () => {
    // In Lola's language.
    const soon = /promesa vence pronto/
    await world.mailbox.arrived(
      'lola@mobile.example',
      ({ subject, text }) => soon.test(subject) || soon.test(text),
    )
  })
  teller.says('Lola asks for two weeks more. Vera has not answered.')
  const later = new Date(Date.parse(due) + 14 * 86_400_000).toISOString()
  await lola.act(told.caseId, 'propose-new-date', {
    promise: 2,
    due: later,
    reason: 'Our bank file runs twice a month.',
  })
  await teller.holds(
    'a later date counts only with her yes: the promise is still due on its day',
    async () => {
      const view = await lola.get(`/api/v1/cases/${told.caseId}`)
      assert.equal(textAt(view.body, 'promises', 0, 'due'), due)
    },
  )
  await world.clock.forward({ days: 2 })
  teller.scene('Day 31. Nothing came.')
  await teller.holds('the promise breaks by itself', async () => {
    const view = await lola.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(view.body, 'promises', 0, 'state'), 'broken')
  })
  await teller.holds('she hears it from the company, with who is now answerable', async () => {
    const letter = await world.mailbox.arrived(address, ({ text }) => /did not do it/i.test(text))
    assert.match(letter.text, /Elena Mora/)
  })
  await teller.holds('it rises on the ladder', async () => {
    const elena = await world.deskOf('elena@mobile.example')
    const view = await elena.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(view.body, 'escalations', 0, 'because'), 'promiseBroken')
    assert.equal(textAt(view.body, 'escalations', 0, 'leader', 'name'), 'Elena Mora')
  })
  await teller.holds('her page says it plainly', async () => {
    assert.match((await world.page(told.link)).text, /That is on us/)
  })
}

export const unanswered = async (teller: Teller, world: World, told: Told, lola: Desk): Promise<void> => {
  teller.scene('Vera asks what is happening now. Five days go by, and nobody answers her.')
  await (await world.page(told.link)).press(/^Add it to my case$/, { words: 'And now?' })
  await world.clock.forward({ days: 5 })
  await teller.holds('an answer that does not come is seen by itself, and counted apart', async () => {
    const view = await lola.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(at(view.body, 'counts', 'nextWordsMissed'), 1)
    assert.equal(at(view.body, 'counts', 'promisesBroken'), 1)
  })
  await teller.holds('she hears that too, and who answers now', async () => {
    const letter = await world.mailbox.arrived(address, ({ text }) =>
      /would hear from us by .+ and you did not\. That is on us\./.test(text),
    )
    assert.match(letter.text, /is now answerable for it, beside Lola Prieto/)
    assert.match((await world.page(told.link)).text, /would hear from us by .+ and you did not/)
  })
}

export const solved = async (teller: Teller, world: World, told: Told, lola: Desk): Promise<void> => {
  teller.scene('The money is sent, and Lola asks whether it is right now.')
  const view = await lola.get(`/api/v1/cases/${told.caseId}`)
  const open = listAt(view.body, 'issues').filter((issue) => at(issue, 'state') === 'open')
  for (const issue of open)
    await lola.act(told.caseId, 'propose-resolution', {
      issue: at(issue, 'number'),
      what: '100 EUR were paid to your bank account today.',
      outcome: 'upheld',
    })
  await teller.holds('the case does not end by the company’s word', async () => {
    assert.equal(textAt((await lola.get(`/api/v1/cases/${told.caseId}`)).body, 'status'), 'open')
  })
  let after = await world.page(told.link)
  for (let pressed = 0; pressed < open.length; pressed += 1) after = await after.press(/it is solved/i)
  await teller.holds('it ends when Vera says so', async () => {
    const { body } = await lola.get(`/api/v1/cases/${told.caseId}`)
    assert.equal(textAt(body, 'ending'), 'solved')
    assert.match(after.text, /solved/i)
  })
}
