import { createKysely, createPool } from '@buckstop/server/db/pool'
import { migrate } from '@buckstop/server/db/migrate'
import { openDatabase } from '@buckstop/server/db/open-database'
import type { Tables } from '@buckstop/server/db/tables'
import { rebuild } from '@buckstop/server/rebuild/rebuild'
import { Command } from 'commander'
import { progressBar } from '../progress-bar.ts'
import { settingsOf, withSettings } from '../settings-options.ts'
import { say } from '../terminal.ts'
import { untilSignal } from '../until-signal.ts'

interface Flags {
  readonly dryRun?: true
  readonly fromStart?: true
}

// Who changed the shape of a state has it written anew for every matter; the first show what it is.
const mostShown = 20

/** `buckstop rebuild`: writes states and read models anew from the ledger, beside whatever runs; exit code 1 where a matter could not be. */
export function rebuildCommand(): Command {
  const command = new Command('rebuild')
    .description('write states, lists and deadlines anew from the ledger, while everything else runs')
    .option('--dry-run', 'change nothing, and print what would be written')
    .option('--from-start', 'begin with the first matter, also where an earlier run broke off')
  return withSettings(command, ['data', 'database']).action(async (flags: Flags) => {
    const database = await openDatabase(settingsOf(command))
    const pool = createPool({ url: database.url, max: 3, applicationName: 'buckstop rebuild' })
    const bar = progressBar()
    const ending = new AbortController()
    void untilSignal().then(() => ending.abort())
    let shown = 0
    try {
      await migrate(database.url)
      const result = await rebuild(createKysely<Tables>(pool), {
        dryRun: flags.dryRun ?? false,
        fromStart: flags.fromStart ?? false,
        ending: ending.signal,
        onProgress: ({ share, matters, events }) => bar.show(share, `${matters} matters, ${events} events`),
        onDifference: ({ kind, matterId, what }) => {
          shown += 1
          if (!flags.dryRun && shown > mostShown) return
          bar.end()
          say(`${matterId ?? 'company'} ${kind}: ${what}`)
        },
      })
      bar.end()
      if (shown > mostShown && !flags.dryRun) say(`and ${shown - mostShown} more`)
      const { matters, events, changed, failed, before, ended } = result
      if (before > 0) say(`An earlier run broke off after ${before} matters; this one went on from there.`)
      const how = flags.dryRun ? 'differ' : 'differed and were written anew'
      say(`${matters} matters with ${events} events told again, ${changed} rows ${how}`)
      if (failed > 0) say(`${failed} matters stay as they are, since they can’t be told again`)
      if (!ended) say('Broken off. Started again, it goes on from here.')
      if (failed > 0 || !ended) process.exitCode = 1
    } finally {
      bar.end()
      await pool.end()
      await database.close()
    }
  })
}
