import { createHash } from 'node:crypto'
import type { BetterAuthOptions } from 'better-auth'
import { kyselyAdapter } from '@better-auth/kysely-adapter'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

type Adapter = ReturnType<ReturnType<typeof kyselyAdapter>>
type Where = NonNullable<Parameters<Adapter['findMany']>[0]['where']>

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

const hashedWhere = (model: string, where: Where): Where =>
  model === 'session'
    ? where.map((part) => {
        if (part.field !== 'token') return part
        const { value } = part
        if (typeof value === 'string') return { ...part, value: hashOf(value) }
        return Array.isArray(value) ? { ...part, value: value.map((one) => hashOf(String(one))) } : part
      })
    : where

const tokenIn = (where: Where): string | undefined => {
  const value = where.find((part) => part.field === 'token')?.value
  return typeof value === 'string' ? value : undefined
}

// The library gets back the token it asked with, since it puts that into the cookie.
const withToken = <Row>(model: string, row: Row, token: string | undefined): Row =>
  model === 'session' && token !== undefined && row !== null && typeof row === 'object'
    ? { ...row, token }
    : row

/** The library's own adapter, except that a session's token is stored as its hash alone. */
export const hashedSessions =
  (db: Kysely<Tables>) =>
  (options: BetterAuthOptions): Adapter => {
    const adapter = kyselyAdapter(db, { type: 'postgres', transaction: false })(options)
    const hashed: Adapter = {
      ...adapter,
      // The library's own would hand on the adapter that does not hash.
      transaction: async (act) => await act(hashed),
      create: async (wanted) => {
        const data: Record<string, unknown> = wanted.data
        const { token } = data
        if (wanted.model !== 'session' || typeof token !== 'string') return await adapter.create(wanted)
        const stored = { ...wanted.data, token: hashOf(token) }
        return withToken('session', await adapter.create({ ...wanted, data: stored }), token)
      },
      findOne: async <T>(wanted: Parameters<Adapter['findOne']>[0]) => {
        const row = await adapter.findOne<T>({ ...wanted, where: hashedWhere(wanted.model, wanted.where) })
        return withToken(wanted.model, row, tokenIn(wanted.where))
      },
      findMany: async (wanted) =>
        await adapter.findMany({ ...wanted, where: hashedWhere(wanted.model, wanted.where ?? []) }),
      count: async (wanted) =>
        await adapter.count({ ...wanted, where: hashedWhere(wanted.model, wanted.where ?? []) }),
      update: async <T>(wanted: Parameters<Adapter['update']>[0]) => {
        const row = await adapter.update<T>({ ...wanted, where: hashedWhere(wanted.model, wanted.where) })
        return withToken(wanted.model, row, tokenIn(wanted.where))
      },
      updateMany: async (wanted) =>
        await adapter.updateMany({ ...wanted, where: hashedWhere(wanted.model, wanted.where) }),
      delete: async (wanted) => {
        await adapter.delete({ ...wanted, where: hashedWhere(wanted.model, wanted.where) })
      },
      deleteMany: async (wanted) =>
        await adapter.deleteMany({ ...wanted, where: hashedWhere(wanted.model, wanted.where) }),
    }
    return hashed
  }
