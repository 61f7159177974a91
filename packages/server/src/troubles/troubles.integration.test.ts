import { hours, minutes } from '@buckstop/domain'
import { createServer, type Server } from 'node:net'
import { runMigrations } from 'graphile-worker'
import { SMTPServer } from 'smtp-server'
import { describe, expect, test, vi } from 'vitest'
import { admin } from '../../test/admin.ts'
import { startMailServer } from '../../test/mail/mail-server.ts'
import { openCaseOf } from '../../test/small-company.ts'
import { troubledCompany } from '../../test/troubled-company.ts'
import type { AppContext } from '../app/app-context.ts'
import { mailboxAt } from '../channels/mail/hear/mailbox-address.ts'
import { watchMailbox } from '../channels/mail/hear/watch-mailbox.ts'
import { createKeeping } from '../originals/keep-original.ts'
import { schema } from '../messages/sweep.ts'
import { createPostman } from '../messages/transport.ts'
import { watched } from '../messages/watched-postman.ts'
import { keepListening } from '../running/keep-listening.ts'
import { doesMailWork } from './troubles.ts'
import { noteFlood } from './flood.ts'
import { noteTooMuch } from './too-much.ts'

const { company, set, look, later, sendingBy } = troubledCompany()

const letter = {
  messageId: '<one@small.example>',
  to: 'nadia@home.example',
  language: 'en',
  writtenBy: 'machine' as const,
  subject: 'Your case',
  text: 'Hello',
  html: '<p>Hello</p>',
}
const never = new AbortController().signal

/** A port at which nobody answers. */
const deadPort = async (): Promise<number> => {
  const { server, port } = await takenPort()
  await new Promise((resolve) => server.close(resolve))
  return port
}
const takenPort = async (): Promise<{ readonly server: Server; readonly port: number }> =>
  await new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '0.0.0.0', () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address !== null ? address.port : 0 })
    })
  })

/** A mail server that answers to one step of a mail as it is told. */
const refusing = async (
  answers: Partial<Record<'auth' | 'from', readonly [code: number, words: string]>>,
): Promise<{ readonly port: number; readonly close: () => void }> => {
  const refuse = ([responseCode, words]: readonly [number, string]): Error =>
    Object.assign(new Error(words), { responseCode })
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: answers.auth === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onAuth: (_auth, _session, done) => done(refuse(answers.auth ?? [535, 'no'])),
    onMailFrom: (_address, _session, done) => done(answers.from === undefined ? null : refuse(answers.from)),
  })
  server.on('error', () => undefined)
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  return { port, close: () => server.close() }
}

describe('a mailbox that can’t be read', () => {
  test('is somebody’s within five minutes, with why, and is gone once it can be read', async () => {
    const watch = watchMailbox(
      company.app,
      mailboxAt(`imap://care:secret@127.0.0.1:${await deadPort()}/INBOX`),
    )
    await vi.waitFor(
      async () =>
        expect((await set('select 1 from mailbox where failing_since is not null')).rows).toHaveLength(1),
      8_000,
    )
    await watch.stop()
    expect(await look()).toEqual([])
    later(minutes(2))
    const [trouble] = await look()
    expect(trouble).toMatchObject({
      kind: 'mailbox',
      name: 'care@127.0.0.1/INBOX',
      why: 'nobodyAnswers',
      owner_id: admin,
      taken_at: null,
      waiting: null,
      counted_at: null,
    })
    expect(await doesMailWork(company.app.db)).toBe(false)
    // As many as were there when it was last read: nobody can count what came since.
    await set(`update mailbox set read_at = $1, left_behind = 2`, [company.clock.now()])
    await look()
    expect(await look()).toMatchObject([{ waiting: 2, counted_at: new Date(company.clock.now()) }])
    await set('update mailbox set failing_since = null, failure = null')
    expect(await look()).toEqual([])
    expect(await doesMailWork(company.app.db)).toBe(true)
  })

  test('that nobody reads any more is no trouble', async () => {
    await set(
      `insert into mailbox (name, held_by, held_until, failing_since, failure) values ('old', $1, $2, $2, 'password-refused')`,
      [company.app.newId(), company.clock.now()],
    )
    later(minutes(4))
    expect(await look()).toMatchObject([{ kind: 'mailbox', name: 'old', why: 'passwordRefused' }])
    later(minutes(10))
    expect(await look()).toEqual([])
  })
})

describe('mail that does not go out', () => {
  const refusedBy = async (port: number, app: AppContext): Promise<void> => {
    const postman = watched(app, createPostman(`smtp://user:wrong@127.0.0.1:${port}`, 'care@small.example'))
    await expect(postman.send(letter, never)).rejects.toThrow('ECONNREFUSED')
    postman.close()
  }
  test.each([
    [
      'a refused password',
      { auth: [535, '5.7.8 Bad credentials for care@small.example'] },
      'passwordRefused',
      '535 5.7.8 Bad credentials for (address)',
    ],
    ['a full account', { from: [452, '4.2.2 Over quota'] }, 'full', '452 4.2.2 Over quota'],
    [
      'a sender that is refused for good',
      { from: [550, '5.7.1 Not from you'] },
      'refused',
      '550 5.7.1 Not from you',
    ],
  ] as const)('is somebody’s: %s', async (_, answers, why, said) => {
    const server = await refusing(answers)
    const app = sendingBy(`smtp://127.0.0.1:${server.port}`)
    await openCaseOf(company.app)
    const credentials = 'auth' in answers ? 'user:wrong@' : ''
    const postman = watched(
      app,
      createPostman(`smtp://${credentials}127.0.0.1:${server.port}`, 'care@small.example'),
    )
    await expect(postman.send(letter, never)).rejects.toThrow(said.slice(0, 3))
    postman.close()
    server.close()
    later(minutes(3))
    const [trouble] = await look(app)
    expect(trouble).toMatchObject({ kind: 'sending', name: '', why, said, owner_id: admin })
    expect(trouble?.waiting).toBeGreaterThan(0)
    // Where no mail server is set, nothing is to go out.
    expect(await look()).toEqual([])
  })

  test('is over with the first mail that is taken', async () => {
    const app = sendingBy('smtp://127.0.0.1:1')
    await refusedBy(await deadPort(), app)
    later(minutes(3))
    expect(await look(app)).toMatchObject([{ kind: 'sending', why: 'nobodyAnswers' }])
    const server = await startMailServer()
    const postman = watched(app, createPostman(server.url, 'care@small.example'))
    await postman.send(letter, never)
    postman.close()
    await server.close()
    expect(await look(app)).toEqual([])
  })

  test('is over once a mail server answers again, without a mail', async () => {
    const app = sendingBy('smtp://127.0.0.1:1')
    await runMigrations({ pgPool: app.pool, schema })
    const port = await deadPort()
    const postman = watched(app, createPostman(`smtp://127.0.0.1:${port}`, 'care@small.example'))
    await expect(postman.send(letter, never)).rejects.toThrow('ECONNREFUSED')
    later(minutes(3))
    await postman.lookAgain()
    expect(await look(app)).toHaveLength(1)
    const server = await startMailServer(port)
    await postman.lookAgain()
    postman.close()
    await server.close()
    expect(await look(app)).toEqual([])
  })

  test('to one address for now is no trouble', async () => {
    const server = await startMailServer()
    server.answerNext(letter.to, 451)
    const app = sendingBy(server.url)
    const postman = watched(app, createPostman(server.url, 'care@small.example'))
    await expect(postman.send(letter, never)).rejects.toThrow('451')
    postman.close()
    await server.close()
    later(minutes(5))
    expect(await look(app)).toEqual([])
  })
})

test('a port that is taken keeps nothing else from starting, is somebody’s, and is heard at once it is free', async () => {
  const { server, port } = await takenPort()
  const open = async () => {
    const mine = createServer()
    await new Promise<void>((resolve, reject) => {
      mine.once('error', reject)
      mine.listen(port, '0.0.0.0', resolve)
    })
    return {
      isListening: () => mine.listening,
      close: async () => await new Promise<void>((resolve) => mine.close(() => resolve())),
    }
  }
  const opened = vi.fn<() => void>()
  const listening = await keepListening(
    company.app,
    { name: String(port), open, onOpen: opened, onLost: () => undefined },
    20,
  )
  expect(listening.health()).toBe('failing')
  later(minutes(3))
  await vi.waitFor(
    async () => expect(await look()).toMatchObject([{ kind: 'listener', name: String(port) }]),
    { timeout: 8_000 },
  )
  await new Promise((resolve) => server.close(resolve))
  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce(), { timeout: 8_000 })
  expect(listening.health()).toBe('ok')
  await vi.waitFor(async () => expect(await look()).toEqual([]), { timeout: 8_000 })
  await listening.stop()
})

describe('mail that came in', () => {
  const keep = async (words: string, channel: 'mail' | 'sms' | 'phone' = 'mail'): Promise<void> => {
    await createKeeping(company.app)({
      channel,
      sender: 'nadia@home.example',
      recipients: ['care@small.example'],
      network: '192.0.2.0/24',
      bytes: Buffer.from(words),
    })
  }
  test('and is not read is one thing to look after, however much it is', async () => {
    for (const words of ['One', 'Two', 'Three']) await keep(words)
    later(minutes(3))
    expect(await look()).toEqual([])
    later(minutes(2))
    expect(await look()).toMatchObject([{ kind: 'waiting', waiting: 3, owner_id: admin }])
    await keep('Four')
    later(minutes(5))
    expect(await look()).toMatchObject([{ kind: 'waiting', waiting: 4 }])
    for (const channel of ['sms', 'phone'] as const) await keep('To=%2B44', channel)
    later(minutes(5))
    expect(new Set((await look()).map(({ kind, waiting }) => [kind, waiting].join()))).toEqual(
      new Set(['waiting,4', 'textsWait,1', 'callsWait,1']),
    )
    await company.database.pool.query(`delete from original where channel <> 'mail'`)
  })

  test('and could not be read stays until somebody looked at it', async () => {
    await keep('Broken')
    await set(
      `update original set state = 'failed', failure = 'broken', became = 'contact', closed_at = $1`,
      [company.clock.now()],
    )
    expect(await look()).toMatchObject([{ kind: 'unreadable', waiting: 1 }])
    expect(await doesMailWork(company.app.db)).toBe(true)
    await set('update original set let_be_at = closed_at')
    expect(await look()).toEqual([])
  })
})

describe('more mail than is taken in a day', () => {
  test('is told once as long as its senders try again, and anew when they do much later', async () => {
    await noteTooMuch(company.app, 'network')
    expect(await look()).toEqual([])
    later(minutes(3))
    expect(await look()).toMatchObject([{ kind: 'tooMuch', name: '', why: 'tooMuchOfOne', owner_id: admin }])
    for (let tried = 0; tried < 3; tried += 1) {
      later(minutes(100))
      await noteTooMuch(company.app, 'all')
      expect(await look()).toMatchObject([{ kind: 'tooMuch', why: 'tooMuchInAll' }])
    }
    expect((await set('select from trouble')).rowCount).toBe(1)
    later(hours(3))
    expect(await look()).toEqual([])
    later(minutes(30))
    await noteTooMuch(company.app, 'network')
    expect(await look()).toEqual([])
    later(minutes(3))
    expect(await look()).toMatchObject([
      {
        kind: 'tooMuch',
        why: 'tooMuchOfOne',
        owner_id: admin,
        had: [admin],
        owned_since: new Date(company.clock.now()),
      },
    ])
    expect((await set('select from trouble')).rowCount).toBe(2)
    expect((await set('select from trouble_mail where person_id = $1', [admin])).rowCount).toBe(2)
    expect(await doesMailWork(company.app.db)).toBe(true)
  })
})

test('a flood of forms is told once, of however many networks, and says nothing against mail', async () => {
  for (let flood = 0; flood < 3; flood += 1) {
    await noteFlood(company.app)
    later(minutes(3))
    expect(await look()).toMatchObject([{ kind: 'flood', name: '', why: 'floodOfForms', owner_id: admin }])
    later(minutes(8))
  }
  expect(await doesMailWork(company.app.db)).toBe(true)
  expect((await set('select from trouble')).rowCount).toBe(1)
  expect((await set('select from trouble_mail where person_id = $1', [admin])).rowCount).toBe(1)
  later(hours(1))
  expect(await look()).toEqual([])
})
