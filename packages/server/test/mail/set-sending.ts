import { pino } from 'pino'
import { expect, vi } from 'vitest'
import { z } from 'zod'
import { type AppContext, createAppContext } from '../../src/app/app-context.ts'
import { readSettings } from '../../src/config/read-settings.ts'
import { receive } from '../../src/intake/receive.ts'
import { admin, type Answered, type HttpCompany } from '../http-company.ts'
import { sealKey } from '../small-company.ts'
import type { LetsIn, MailServer } from './mail-server.ts'

type Row = Readonly<Record<string, unknown>>

const path = '/api/v1/settings/mail'
const record = z.record(z.string(), z.unknown())

export const sendingPassword = 'right horse battery'

/** Lets in whoever has the password above. */
export const letsCareIn: LetsIn = ({ username, password }) =>
  username === 'care' && password === sendingPassword

/** A server for outgoing mail as an admin enters it. */
export const sendingTo = (port: number) => ({
  version: null,
  fromName: 'Small, Care',
  fromAddress: 'Care@small.example',
  answersTo: null,
  host: '127.0.0.1',
  port,
  security: 'none',
  user: 'care',
  signIn: { kind: 'password' },
  secret: { kind: 'password', password: sendingPassword },
  storeAnyway: true,
})

/** What an admin of a company does with the server that mail leaves by, and what leaves. */
export const settingSending = (company: HttpCompany) => {
  const rows = async <Found extends object = Row>(sql: string, values: readonly unknown[] = []) =>
    (await company.database.pool.query<Found & Record<string, unknown>>(sql, [...values])).rows
  const now = async (): Promise<Row> => {
    const { body } = await company.ask('GET', path, { as: admin })
    return record.parse(body['sending'])
  }
  let told = 0
  return {
    rows,
    put: async (body: object): Promise<Answered> =>
      await company.ask('PUT', `${path}/sending`, { as: admin, body: { ...sendingTo(1), ...body } }),
    tryIt: async (body: object, mailMe = false): Promise<Answered> => {
      const { version: _version, storeAnyway: _anyway, ...trial } = { ...sendingTo(1), ...body }
      return await company.ask('POST', `${path}/sending/try`, { as: admin, body: { ...trial, mailMe } })
    },
    drop: async (version: unknown): Promise<Answered> =>
      await company.ask('DELETE', `${path}/sending?version=${String(version)}`, { as: admin }),
    now,
    kept: async (): Promise<Row> => record.parse((await now())['set'] ?? {}),
    clear: async (): Promise<void> => void (await rows('delete from sending_setting')),
    /** A process of the same company, as its environment says. */
    processOf: (env: NodeJS.ProcessEnv = {}): AppContext =>
      createAppContext({
        pool: company.database.pool,
        clock: company.clock,
        log: pino({ level: 'silent' }),
        settings: readSettings({}, { BUCKSTOP_SEAL_KEY: sealKey, BUCKSTOP_LOCAL_SIGN_IN: 'yes', ...env }),
      }),
    /** Somebody tells us something. @returns their address */
    tell: async (): Promise<string> => {
      const email = `customer${(told += 1)}@far.example`
      await receive(company.app, {
        channel: 'web',
        from: { name: 'Nadia', identifiers: [{ type: 'email', value: email }] },
        words: 'It does not work.',
        language: 'en',
        issues: [],
        proof: { kind: 'none' },
      })
      return email
    },
  }
}

/** The mail to an address, once it is there. */
export const arrivesAt = async (server: MailServer, email: string) =>
  await vi.waitFor(
    () => server.mails.find(({ to }) => to?.some(({ address }) => address === email)) ?? expect.unreachable(),
    { timeout: 15_000, interval: 50 },
  )
