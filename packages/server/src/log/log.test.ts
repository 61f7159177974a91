import { Writable } from 'node:stream'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { UnreadableEventError } from '../ledger/read-event.ts'
import { createLog, withoutAddresses } from './log.ts'

describe('the log', () => {
  const logged = (error: unknown): string => {
    let lines = ''
    const log = createLog(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          lines += chunk.toString()
          done()
        },
      }),
    )
    log.error({ err: error }, 'unexpected error')
    return lines
  }

  it('names the matter that can’t be read, by which a whole list may fail', () => {
    const matterId = '01a225cf-61e2-762d-a13f-8afa520b5957'
    expect(logged(new UnreadableEventError('event-unreadable', matterId))).toContain(
      `"matterId":"${matterId}"`,
    )
  })

  it('says what the database refused, and nothing of what somebody wrote', () => {
    const error = new pg.DatabaseError('duplicate key value violates unique constraint "x"', 1, 'error')
    Object.assign(error, {
      code: '23505',
      constraint: 'customer_identifier_pkey',
      detail: 'Key (value)=(nadia@example.org) already exists.',
      where: "unnamed portal parameter $1 = 'My lamp broke'",
    })
    const line = logged(error)
    expect(line).toContain('23505')
    expect(line).toContain('customer_identifier_pkey')
    expect(line).toContain('log.test.ts')
    expect(line).not.toMatch(/nadia|My lamp/)
  })

  it('leaves out what an error was caused by in the words of another', () => {
    const line = logged(new Error('it broke', { cause: new Error('450 <nadia@example.org>: greylisted') }))
    expect(line).toContain('greylisted')
    expect(line).not.toContain('nadia')
  })

  it('names nobody’s address', () => {
    expect(withoutAddresses('450 4.2.0 <nadia.b+x@example.org>: greylisted')).toBe(
      '450 4.2.0 <(address)>: greylisted',
    )
  })
})
