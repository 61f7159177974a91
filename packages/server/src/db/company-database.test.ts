import { describe, expect, test } from 'vitest'
import { type Facts, refusalOf } from './company-database.ts'

const sound: Facts = { version: 150_000, encoding: 'UTF8', fsync: 'on', commit: 'on', standby: false }

describe('a database of the company’s own', () => {
  test.each<Partial<Facts>>([
    {},
    { version: 180_004 },
    { commit: 'local' },
    { commit: 'remote_apply' },
    { commit: 'remote_write' },
  ])('is taken with %o', (over) => {
    expect(refusalOf({ ...sound, ...over }, 'db.example:5432')).toBeUndefined()
  })

  test.each<[Partial<Facts>, string, string]>([
    [{ version: 149_999 }, 'database-too-old', 'version 14'],
    [{ version: 90_624 }, 'database-too-old', 'version 9'],
    [{ encoding: 'SQL_ASCII' }, 'database-encoding', 'SQL_ASCII'],
    [{ encoding: 'LATIN1' }, 'database-encoding', 'UTF8'],
    [{ fsync: 'off' }, 'database-not-durable', 'has fsync off'],
    [{ commit: 'off' }, 'database-not-durable', 'has synchronous_commit off'],
    [{ fsync: 'off', commit: 'off' }, 'database-not-durable', 'fsync and synchronous_commit off'],
    [{ standby: true }, 'database-refused', 'standby'],
  ])('is refused with %o', (over, code, words) => {
    const refusal = refusalOf({ ...sound, ...over }, 'db.example:5432')
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).toContain(words)
    expect(refusal?.message).toContain('db.example:5432')
  })
})
