import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stateVersion } from '@buckstop/domain'
import { expect, test, vi } from 'vitest'
import { earlierData, restoreEarlier } from '../test/earlier-data.ts'
import { readSettings } from './config/read-settings.ts'
import { startCluster } from './db/cluster/cluster.ts'
import { createPool } from './db/pool.ts'
import { startBuckstop } from './start.ts'

const oneOf = async (name: string) => {
  const found = (await earlierData()).find((data) => data.name === name)
  if (found === undefined) throw new Error(`${name} is missing`)
  return found
}

/** Starts on the data, waits until its cases are of today's version, and ends. */
const linesOfStart = async (data: string): Promise<readonly string[]> => {
  const lines: string[] = []
  const settings = readSettings({ data, port: '0', demo: false }, {})
  const running = await startBuckstop(settings, undefined, 'all', (line) => lines.push(line))
  try {
    await vi.waitFor(async () => {
      const { rows } = await running.app.pool.query('select state_version from folded_by')
      expect(rows).toEqual([{ state_version: stateVersion }])
    }, 10_000)
  } finally {
    await running.stop()
  }
  return lines
}

// Two starts of a whole server with a database of its own.
test('a start says what it does with data of an earlier version, and does it once', async () => {
  const data = await mkdtemp(join(tmpdir(), 'buckstop-earlier-'))
  try {
    const cluster = await startCluster({ dataFolder: data })
    const pool = createPool({ url: cluster.url, applicationName: 'buckstop test' })
    await restoreEarlier({ url: cluster.url, pool }, await oneOf('data-12.sql'))
    await pool.end()
    await cluster.stop()

    const lines = await linesOfStart(data)
    expect(lines[0]).toBe('Your data is of an older version; bringing it up to date:')
    expect(lines).toContain('  tables: 0009 mend earlier schemas')
    expect(lines.at(-1)).toBe('  4 cases: told again from the ledger, while Buckstop runs')
    expect(await linesOfStart(data)).toEqual([])
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}, 90_000)
