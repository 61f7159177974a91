import type { Server } from 'node:net'
import { admin, type Answered, type HttpCompany, listAt } from '../http-company.ts'

export const mailSettings = '/api/v1/settings/mail'

/** One that is set; nobody answers there. */
export const mailbox = {
  id: null,
  version: null,
  name: 'Care',
  address: 'care@small.example',
  host: '127.0.0.1',
  port: 1,
  security: 'none',
  user: 'care',
  folder: 'INBOX',
  signIn: { kind: 'password' },
  trustedServer: null,
  secret: { kind: 'password', password: 'right' },
  storeAnyway: true,
}

/** What an admin who changed nothing sends along. */
export const asKept = ({
  readAt: _at,
  failingSince: _since,
  failure: _why,
  ...rest
}: Readonly<Record<string, unknown>>) => rest

/** @returns the port on which it listens */
export const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A company's mailboxes, as an admin sets them in the product. */
export const mailboxesOf = (company: Pick<HttpCompany, 'ask' | 'database'>) => {
  const read = async (as = admin): Promise<Answered> => await company.ask('GET', mailSettings, { as })
  const put = async (body: object, as = admin): Promise<Answered> =>
    await company.ask('PUT', `${mailSettings}/mailboxes`, { as, body: { ...mailbox, ...body } })
  const tryIt = async (
    { version: _version, storeAnyway: _anyway, ...body }: Readonly<Record<string, unknown>>,
    as = admin,
  ) => await company.ask('POST', `${mailSettings}/mailboxes/try`, { as, body })
  const kept = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
    listAt((await read()).body, 'mailboxes').find((one) => one['name'] === name) ?? {}
  const rows = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
    (await company.database.pool.query<Row & Record<string, unknown>>(sql, [...values])).rows

  return { read, put, tryIt, kept, rows }
}
