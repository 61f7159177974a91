import { readFileSync } from 'node:fs'
import { refusalCodes } from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { comesByMail } from '../../cases/actions/closing-letter.ts'
import { cameBack } from '../../messages/returned.ts'
import { type Answered, caseOf, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import {
  found,
  offered,
  promised,
  proposed,
  rejected,
  type Step,
  tomorrow,
} from '../../../test/action-example.ts'
import { provenBy, openCaseOf, staff, strangersWord } from '../../../test/small-company.ts'
import { doneExamples, refusedExamples } from '../../cases/actions/catalogue.examples.ts'
import { readProfile } from '../../company/regulator/read-profile.ts'
import { actionRoutes } from '../contract/actions.ts'

const company = companyOfFile(async () => await createHttpCompany({ smtpUrl: 'smtp://mail.example' }))

const { ana, ben, claire } = staff

const act = async (id: string, [name, body, as = ana]: Step): Promise<Answered> =>
  await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as, body })

/** A case of Ana's in which these steps were done. */
const after = async (steps: readonly Step[]): Promise<string> => {
  const id = await caseOf(company, ana)
  for (const step of steps) {
    const done = await act(id, step)
    if (done.status !== 200) throw new Error(`${step[0]} was answered ${done.status} ${String(done.code)}`)
  }
  return id
}

describe.each(doneExamples)('$name', ({ name, before = [], body, as, gives }) => {
  test('is done, and answers the case as it then stands', async () => {
    const answered = await act(await after(before), [name, body, as ?? ana])
    expect({ status: answered.status, code: answered.code }).toEqual({ status: 200, code: undefined })
    expect(answered.body).toMatchObject(gives)
  })
})

describe.each(refusedExamples)('$name', ({ name, before = [], body, as, code }) => {
  test('is refused with what to do instead, and nothing happened', async () => {
    const id = await after(before)
    const version = async () =>
      (await company.ask('GET', `/api/v1/cases/${id}`, { as: claire })).body['version']
    const stood = await version()
    const answered = await act(id, [name, body, as ?? ana])
    expect({ status: answered.status, code: answered.code }).toEqual({ status: 409, code })
    expect(String(answered.body['detail']).length).toBeGreaterThan(10)
    expect(await version()).toBe(stood)
    const documented = actionRoutes.find(({ path }) => path.endsWith(`/${name}`))?.description
    expect(documented).toContain(`\`${code}\``)
  })
})

describe('bad input', () => {
  test.each(actionRoutes.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))(
    'of %s is named',
    async (name) => {
      const id = await after([])
      const unknown = await act(id, [name, { bogus: true }])
      expect(unknown).toMatchObject({ status: 422, code: 'input-invalid' })
      const listed = await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, { as: ana, body: [] })
      expect(listed).toMatchObject({ status: 422 })
    },
  )
})

describe('what stands apart', () => {
  test('an owner who is on leave is replaced at somebody’s wish only if nobody did it before', async () => {
    const id = await after([])
    await company.ask('PUT', '/api/v1/me/presence', {
      as: ana,
      body: { kind: 'onLeave', deputy: ben, to: '2026-03-20' },
    })
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: claire })
    expect(view.body).toMatchObject({
      owner: { id: ben },
      ownership: [{ owner: { id: ana } }, { because: 'onLeave' }],
    })
    await company.ask('PUT', '/api/v1/me/presence', { as: ana, body: { kind: 'present' } })
  })

  test('a sample is looked at by somebody else', async () => {
    // One in ten is drawn: go on until one was.
    for (let tries = 0; tries < 200; tries += 1) {
      const id = await after([found])
      const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as: ben })
      if (body['sample'] !== 'awaited') continue
      expect(await act(id, ['check-sample', { agreed: true }, ana])).toMatchObject({
        status: 409,
        code: 'own-sample',
      })
      const checked = await act(id, ['check-sample', { agreed: false, reason: 'It was a complaint' }, ben])
      expect(checked.body).toMatchObject({ status: 'open' })
      return
    }
    throw new Error('none of 200 was drawn')
  })

  test('a contact without proof is vouched for', async () => {
    const opened = await openCaseOf(company.app)
    await strangersWord(company.app, opened.caseId)
    const { body } = await company.ask('GET', `/api/v1/cases/${opened.caseId}`, { as: claire })
    const contact = textAt(body, 'unproven', 0)
    const done = await act(opened.caseId, ['vouch-for-contact', { contact }, claire])
    expect(done.body).toMatchObject({ unproven: [] })
    const again = await act(opened.caseId, ['vouch-for-contact', { contact }, claire])
    expect(again.status).toBe(409)
  })

  test('a final position names a body that the company lists, where it lists any', async () => {
    const id = await after([proposed, rejected])
    const body = { issue: 1, position: 'No', reasons: 'Worn out', outcome: 'notUpheld' }
    const list = JSON.stringify([{ name: 'Médiateur de la consommation' }])
    const names = async (bodies: string) => {
      await company.app.pool.query('update company set outside_bodies = $1', [bodies])
      await company.app.pool.query('update directory_version set version = version + 1')
      await company.app.directory.fresh()
    }
    await names(list)
    const other = { ...body, outsideBody: 'Nobody in particular' }
    expect(await act(id, ['give-final-position', other, claire])).toMatchObject({
      status: 409,
      code: 'no-such-outside-body',
    })
    const listed = { ...body, outsideBody: 'Mediateur de la Consommation, 12 rue Exemple' }
    expect(await act(id, ['give-final-position', listed, claire])).toMatchObject({ status: 200 })
    await names('[]')
  })

  test('a letter that a regulator asks for goes out whole or not at all, and stands where the customer reads it', async () => {
    const file = new URL('../../../../../examples/regulators/uk-financial.yaml', import.meta.url)
    const read = readProfile(readFileSync(file, 'utf8'))
    if (!read.ok) throw new Error('it is read')
    const keeps = async (regulator: unknown, bodies: readonly unknown[]) => {
      await company.app.pool.query('update company set regulator = $1, outside_bodies = $2', [
        regulator === null ? null : JSON.stringify(regulator),
        JSON.stringify(bodies),
      ])
      await company.app.pool.query('update directory_version set version = version + 1')
      await company.app.directory.fresh()
    }
    const body = {
      name: 'The ombudsman',
      address: 'Exchange Tower, London',
      deadline: 'Six months from today',
    }
    await keeps(read.value, [body])
    const email = 'letter@example.org'
    const { caseId } = await openCaseOf(company.app, { proof: provenBy(email) }, email)
    expect((await company.ask('GET', `/api/v1/cases/${caseId}`, { as: claire })).body).toMatchObject({
      outsideBodies: ['The ombudsman, Exchange Tower, London. Six months from today'],
    })
    const wish = { kind: 'holding', outsideBody: 'The ombudsman', expected: tomorrow }
    const preview = async (more: object) =>
      await company.ask('POST', `/api/v1/cases/${caseId}/closing-letter`, {
        as: claire,
        body: { ...wish, ...more },
      })
    expect(await preview({})).toMatchObject({ status: 409, code: 'profile-unsigned' })

    await keeps({ ...read.value, readBy: { name: 'R', what: 'lawyer', on: '2026-01-01' } }, [body])
    const begun = (await preview({})).body
    expect(listAt(begun, 'lacks')).toMatchObject([{ key: 'whyNot' }, { key: 'timeLimits' }])
    expect(begun).toMatchObject({ byMail: true })
    // Without a mail server it has to be printed.
    const noMail = { ...company.app, settings: { ...company.app.settings, smtpUrl: undefined } }
    expect(await comesByMail(noMail, { ways: ['mail'] }, caseId)).toBe(false)
    const send = async (more: object) =>
      await act(caseId, ['send-closing-letter', { ...wish, ...more }, claire])
    expect(await send({ elements: [{ key: 'whyNot', words: 'We wait for the bank' }] })).toMatchObject({
      status: 409,
      code: 'letter-lacks',
    })
    const elements = [
      { key: 'whyNot', words: 'We wait for the bank' },
      { key: 'timeLimits', words: 'We waive no time limit.' },
    ]
    const whole = (await preview({ elements })).body
    expect(whole).toMatchObject({ lacks: [] })
    for (const part of [
      'We wait for the bank',
      'Exchange Tower',
      'financial-ombudsman.org.uk',
      'Six months',
      'Claire',
    ])
      expect(textAt(whole, 'words')).toContain(part)
    expect(await send({ elements })).toMatchObject({ status: 200 })
    const { rows } = await company.app.pool.query<{ id: string }>(
      "select id, kind, to_value from message where matter_id = $1 and kind = 'closingLetter'",
      [caseId],
    )
    expect(rows).toMatchObject([{ kind: 'closingLetter', to_value: email }])

    // Whoever left no address is not written to by a press: it is posted first.
    const silent = await caseOf(company, ana)
    const toNobody = { ...wish, elements }
    expect(await act(silent, ['send-closing-letter', toNobody, claire])).toMatchObject({
      code: 'letter-not-posted',
    })
    expect(await act(silent, ['send-closing-letter', { ...toNobody, posted: true }, claire])).toMatchObject({
      status: 200,
    })
    // Nor is one sent where our mails come back, or where others read: it would keep a date and reach nobody.
    await company.app.pool.query(
      "update message set sent_at = created_at where matter_id = $1 and kind = 'closingLetter'",
      [caseId],
    )
    const [letter] = rows
    await cameBack(company.app, { matterId: caseId, id: letter?.id ?? '' }, '5.1.1')
    const value = 'read@example.org'
    const { caseId: notAlone } = await openCaseOf(company.app, {}, value)
    await act(notAlone, ['call-address-unsafe', { type: 'email', value }, claire])
    for (const one of [caseId, notAlone])
      expect(await act(one, ['send-closing-letter', toNobody, claire])).toMatchObject({
        code: 'letter-not-posted',
      })
    await keeps(null, [])
  })

  test('two cases of one customer are joined, and taken apart again', async () => {
    const email = 'two@example.org'
    const proof = provenBy(email)
    const one = await openCaseOf(company.app, { proof }, email)
    await act(one.caseId, ['find-no-problem', { kind: 'answered', reason: 'Answered at once' }, one.owner])
    const other = await openCaseOf(company.app, { proof }, email)
    const into = { into: other.caseId }
    expect(await act(other.caseId, ['merge-into', into, claire])).toMatchObject({ code: 'merge-with-itself' })
    const stranger = await openCaseOf(company.app)
    expect(await act(stranger.caseId, ['merge-into', into, claire])).toMatchObject({
      status: 409,
      code: 'other-customer',
    })
    const hidden = { into: '00000000-0000-7000-8000-00000000ffff' }
    expect(await act(other.caseId, ['merge-into', hidden, claire])).toMatchObject({ status: 404 })
  })
})

describe('words to the customer with what goes along', () => {
  const words = { channel: 'mail', words: 'We come on Tuesday.', outcome: 'written' }
  const newPromise = { what: 'A new pump', due: tomorrow }
  const proposal = { issue: 1, what: 'The pump is new.', outcome: 'upheld' }

  test('are recorded together, and the promise is the date', async () => {
    const id = await after([])
    const done = await act(id, ['make-contact', { ...words, newPromise, proposal }])
    expect(done).toMatchObject({
      status: 200,
      body: {
        counts: { contacts: 2 },
        promises: [{ what: { words: 'A new pump' }, state: 'open' }],
        issues: [{ state: 'proposed', proposal: { words: 'The pump is new.' } }],
        nextWord: { by: null },
      },
    })
  })

  test('are one breath: the story holds no date that the proposal took away', async () => {
    const id = await after([])
    const before = (await company.ask('GET', `/api/v1/cases/${id}/events`, { as: ana })).body
    const done = await act(id, ['make-contact', { ...words, proposal }])
    expect(done).toMatchObject({ status: 200, body: { waitingOn: 'customer' } })
    const story = (await company.ask('GET', `/api/v1/cases/${id}/events`, { as: ana })).body
    const since = listAt(story, 'items').slice(0, -listAt(before, 'items').length).toReversed()
    const types = since.map((entry) => textAt(entry, 'type'))
    expect(types.slice(0, 2)).toEqual(['contactMade', 'resolutionProposed'])
    expect(types).not.toContain('nextWordSet')
  })

  test.each([
    [
      'a promise that the case refuses',
      { newPromise: { ...newPromise, due: '2026-01-01T00:00:00Z' } },
      'due-in-the-past',
    ],
    [
      'a proposal for an issue that is not there',
      { newPromise, proposal: { ...proposal, issue: 9 } },
      'no-such-issue',
    ],
  ])('or nothing of them is: %s', async (_name, along, code) => {
    const id = await after([])
    const refused = await act(id, ['make-contact', { ...words, ...along }])
    expect(refused).toMatchObject({ status: 409, code })
    const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as: ana })
    expect(body).toMatchObject({ counts: { contacts: 1 }, promises: [] })
  })

  test('bad input is said where it stands', async () => {
    const id = await after([])
    const bad = await act(id, ['make-contact', { ...words, newPromise: { what: '' } }])
    expect(bad).toMatchObject({ status: 422, code: 'input-invalid' })
  })
})

describe('once', () => {
  test('an action sent twice with a key is done once', async () => {
    const id = await after([])
    const ask = async (what: string) =>
      await company.ask('POST', `/api/v1/cases/${id}/actions/make-promise`, {
        as: ana,
        body: { what, due: tomorrow },
        headers: { 'idempotency-key': `promise ${id}` },
      })
    const answers = await Promise.all([ask('A boiler'), ask('A boiler'), ask('A boiler')])
    for (const answer of answers) expect(answer.body).toMatchObject({ counts: { promises: 1 } })
    expect(await ask('A house')).toMatchObject({ status: 409, code: 'key-reused' })
  })

  test('also one that can’t be done twice: the second of twins gets the answer of the first', async () => {
    const id = await after([offered])
    const accept = async () =>
      await company.ask('POST', `/api/v1/cases/${id}/actions/accept-transfer`, {
        as: ben,
        body: { offer: 1 },
        headers: { 'idempotency-key': 'accepted' },
      })
    const answers = await Promise.all([accept(), accept(), accept()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  })

  test('so is joining two cases, and taking them apart', async () => {
    const email = 'joined-once@example.org'
    const from = { identifiers: [{ type: 'email' as const, value: email }] }
    const one = await openCaseOf(company.app, { from, proof: provenBy(email) })
    await act(one.caseId, ['find-no-problem', { kind: 'answered', reason: 'Answered at once' }, one.owner])
    const two = await openCaseOf(company.app, { from, proof: provenBy(email) })
    await act(one.caseId, ['reopen-for-new-facts', { facts: 'It broke again' }, one.owner])
    const send = async (id: string, name: string, body: object, key = 'once') =>
      await company.ask('POST', `/api/v1/cases/${id}/actions/${name}`, {
        as: claire,
        body,
        headers: { 'idempotency-key': key },
      })
    const joins = async (key?: string) => await send(two.caseId, 'merge-into', { into: one.caseId }, key)
    for (const { status, body } of await Promise.all([joins(), joins(), joins()])) {
      expect(status).toBe(200)
      expect(body).toMatchObject({ id: one.caseId, absorbed: [two.caseId] })
    }
    expect((await joins('another')).status).toBe(409)
    expect(await send(two.caseId, 'merge-into', { into: claire })).toMatchObject({ status: 404 })
    const parts = async (key?: string) => await send(one.caseId, 'take-apart', { from: two.caseId }, key)
    for (const { status, body } of await Promise.all([parts(), parts(), parts()])) {
      expect(status).toBe(200)
      expect(body).toMatchObject({ id: two.caseId, status: 'open' })
    }
    expect((await parts('another')).status).toBe(409)
    // The first answer is given again, and nothing joins anew.
    expect((await joins()).status).toBe(200)
    const { body } = await company.ask('GET', `/api/v1/cases/${two.caseId}`, { as: claire })
    expect(body).toMatchObject({ status: 'open' })
    expect(
      await send(two.caseId, 'merge-into', { into: (await openCaseOf(company.app)).caseId }),
    ).toMatchObject({
      code: 'key-reused',
    })
  })

  test('fifty at once on one case: each is done or refused with a code, none is lost', async () => {
    const id = await after([])
    const answers = await Promise.all(
      Array.from(
        { length: 50 },
        async (_, at) => await act(id, ['make-promise', { what: `Promise ${at}`, due: tomorrow }]),
      ),
    )
    const done = answers.filter(({ status }) => status === 200).length
    const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as: ana })
    expect(body).toMatchObject({ counts: { promises: done } })
    for (const { status, code } of answers) {
      if (status !== 200) expect(refusalCodes).toContain(code)
    }
  })
})

describe('what is said to be possible', () => {
  test('is what the case then does, and what is not says why', async () => {
    const id = await after([offered, promised])
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: ben })
    const actions = listAt(view.body, 'actions')
    const of = (name: string) => actions.find((one) => one['name'] === name)
    expect(of('accept-transfer')).toMatchObject({ subject: 1, allowed: true })
    expect(of('withdraw-transfer')).toMatchObject({ allowed: false, refusal: { code: 'not-the-owner' } })
    const known = new Set(actionRoutes.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))
    for (const { name, allowed, refusal } of actions) {
      expect(known).toContain(name)
      expect(refusal === null).toBe(allowed)
    }
  })
})
