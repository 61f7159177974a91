import { addMilliseconds, hours, minutes, type PersonId } from '@buckstop/domain'
import { createServer, type Server } from 'node:net'
import { runMigrations } from 'graphile-worker'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addAdmin, admin } from '../../test/admin.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { startMailServer } from '../../test/mail/mail-server.ts'
import { createSmallCompany, openCaseOf, staff } from '../../test/small-company.ts'
import { type AppContext, createAppContext } from '../app/app-context.ts'
import { mailboxAt } from '../channels/mail/hear/mailbox-address.ts'
import { watchMailbox } from '../channels/mail/hear/watch-mailbox.ts'
import { readSettings } from '../config/read-settings.ts'
import { createKeeping } from '../originals/keep-original.ts'
import { schema } from '../messages/sweep.ts'
import { startMessages } from '../messages/start-messages.ts'
import { createPostman } from '../messages/transport.ts'
import { watched } from '../messages/watched-postman.ts'
import { keepListening } from '../running/keep-listening.ts'
import { lookAfterTroubles } from './look-after.ts'
import { doesMailWork, openTroubles, takeTrouble } from './troubles.ts'
import { noteTooMuch } from './too-much.ts'

const company = companyOfFile(async () => {
  const small = await createSmallCompany()
  await addAdmin(small.app)
  return small
})

/** The company with a mail server set. */
const sendingBy = (url: string): AppContext =>
  createAppContext({
    pool: company.database.pool,
    clock: company.clock,
    log: pino({ level: 'silent' }),
    settings: readSettings({}, { SMTP_URL: url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }),
  })
const later = (ms: number): void => company.clock.set(addMilliseconds(company.clock.now(), ms))
const look = async (app: AppContext = company.app) => {
  await lookAfterTroubles(app)
  return await openTroubles(app.db, null)
}
const set = async (sql: string, values: readonly unknown[] = []) =>
  await company.database.pool.query(sql, [...values])

afterEach(async () => {
  await set('delete from failing_part')
  await set('delete from mailbox')
  await set('delete from original')
  await set('delete from trouble_mail')
  await set('delete from trouble')
})

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
    })
    expect(await doesMailWork(company.app.db)).toBe(false)
    expect(await look()).toHaveLength(1)
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
  const keep = async (words: string): Promise<void> => {
    await createKeeping(company.app)({
      channel: 'mail',
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

describe('whoever has it', () => {
  const fails = async (): Promise<string> => {
    await set(
      `insert into mailbox (name, held_by, held_until, failing_since, failure) values ('care', $1, $2, $3, 'unknown')`,
      [
        company.app.newId(),
        addMilliseconds(company.clock.now(), hours(48)),
        addMilliseconds(company.clock.now(), -minutes(3)),
      ],
    )
    const [one] = await look()
    return one?.id ?? ''
  }
  const owners = async (): Promise<readonly PersonId[]> => (await look()).map(({ owner_id: owner }) => owner)
  const take = async (id: string, by: PersonId, administers = false) =>
    await takeTrouble(company.app, id, { by, administers })

  test('says so within half an hour, or it goes up; each hears of it by mail', async () => {
    await fails()
    later(minutes(29))
    expect(await owners()).toEqual([admin])
    later(minutes(1))
    // The only admin is not at work, so whoever leads is next.
    expect(await owners()).toEqual([staff.claire])
    const told = await company.app.db
      .selectFrom('trouble_mail')
      .select('person_id')
      .orderBy('created_at')
      .execute()
    expect(told.map(({ person_id: person }) => person)).toEqual([admin, staff.claire])
    for (let count = 0; count < 6; count += 1) {
      later(minutes(30))
      await look()
    }
    const [last] = await look()
    expect(new Set(last?.had).size).toBe(last?.had.length)
    expect(await look()).toHaveLength(1)
  })

  test('keeps it for four hours then, and an admin may take it from them', async () => {
    const id = await fails()
    expect(await take(id, staff.ana)).toEqual({ ok: false, code: 'unknown' })
    expect(await take(id, admin)).toEqual({ ok: true })
    later(hours(3))
    expect(await owners()).toEqual([admin])
    later(hours(1))
    expect(await owners()).toEqual([staff.claire])
    expect(await take(id, admin, true)).toEqual({ ok: true })
    expect(await owners()).toEqual([admin])
    await set('delete from mailbox')
    await look()
    expect(await take(id, admin)).toEqual({ ok: false, code: 'over' })
  })

  test('hands it on when they go on leave, also once everybody had it', async () => {
    const id = await fails()
    await set('update trouble set had = (select array_agg(id) from person), owner_id = $1 where id = $2', [
      staff.claire,
      id,
    ])
    expect(await owners()).toEqual([staff.claire])
    const presence = `update person set presence = $2, presence_since = $3 where id = $1`
    await set(presence, [staff.claire, 'onLeave', company.clock.now()])
    expect(await owners()).toEqual([admin])
    await set(presence, [staff.claire, 'present', company.clock.now()])
  })

  test('who goes on leave hands it on at once', async () => {
    await fails()
    await set(`update person set presence = 'onLeave', presence_since = $2 where id = $1`, [
      admin,
      company.clock.now(),
    ])
    expect(await owners()).not.toContain(admin)
    await set(`update person set presence = 'present' where id = $1`, [admin])
  })
})

test('whoever has it reads of it in a mail, where mail works', async () => {
  const server = await startMailServer()
  const app = sendingBy(server.url)
  await set('delete from trouble_mail')
  await set(
    `insert into mailbox (name, held_by, held_until, failing_since, failure) values ('care', $1, $2, $3, 'unknown')`,
    [app.newId(), addMilliseconds(app.clock.now(), hours(1)), addMilliseconds(app.clock.now(), -minutes(3))],
  )
  await look(app)
  const running = await startMessages(app, { publicUrl: 'https://small.example' })
  await vi.waitFor(
    () =>
      expect(server.mails.map(({ subject }) => subject)).toContain(
        'Something does not work, and it is yours to look after',
      ),
    8_000,
  )
  await running.stop()
  await server.close()
})
