import { setTimeout as wait } from 'node:timers/promises'
import { addMilliseconds, type MatterId } from '@buckstop/domain'
import { createAppContext } from '@buckstop/server/app/app-context'
import { systemClock } from '@buckstop/server/clock/clock'
import { readSettings } from '@buckstop/server/config/read-settings'
import { openDatabase } from '@buckstop/server/db/open-database'
import { createPool } from '@buckstop/server/db/pool'
import { receive } from '@buckstop/server/intake/receive'
import { runCommand } from '@buckstop/server/ledger/run-command'
import { createLog } from '@buckstop/server/log/log'

/** Promises that nobody keeps, some of which come due while the server lives, and some once it is dead. */
const within = { least: 500, most: 2_500 } as const

/**
 * Opens cases and promises something in each, as another process beside the server does, until it is told of the cut or
 * the database is gone. Being told is what ends it: whoever uses an embedded database brings it back where it was
 * killed, and would go on with promises in that for ever.
 * @param env the settings of that server
 * @param sent takes every text that was sent, stored or not
 * @returns the cases with a promise that is stored
 */
export const promiseUntilCut = async (
  { env, data, cut }: { readonly env: NodeJS.ProcessEnv; readonly data: string; readonly cut: AbortSignal },
  run: string,
  sent: Set<string>,
): Promise<readonly MatterId[]> => {
  const database = await openDatabase({ data, database: undefined })
  const pool = createPool({
    url: database.url,
    applicationName: 'buckstop promises',
    connectTimeoutMs: 2_000,
  })
  const app = createAppContext({
    pool,
    clock: systemClock,
    log: createLog({ write: () => undefined }),
    settings: readSettings({}, env),
  })
  const promised: MatterId[] = []
  const promise = async (turn: number): Promise<void> => {
    const words = `The bike of ${run} was promised for today, promise ${turn}.`
    sent.add(words)
    const receipt = await receive(app, {
      channel: 'web',
      from: { name: null, identifiers: [] },
      words,
      language: 'en',
      issues: [],
      proof: { kind: 'none' },
    })
    if (receipt.kind !== 'opened') throw new Error(`the contact did not open a case but ${receipt.kind} one`)
    const what = { id: app.newId(), author: 'company', words: 'It is ready.', language: 'en' } as const
    const ahead = within.least + Math.random() * (within.most - within.least)
    const result = await runCommand(app, {
      kind: 'case',
      matterId: receipt.caseId,
      actor: { kind: 'person', id: receipt.owner },
      command: {
        type: 'makePromise',
        what: what.id,
        remedy: null,
        due: addMilliseconds(app.clock.now(), Math.round(ahead)),
      },
      texts: [what],
    })
    if (!result.ok) throw new Error(`a promise was refused: ${result.refusal.code}`)
    promised.push(receipt.caseId)
  }
  try {
    for (let turn = 0; !cut.aborted; turn += 1) {
      await promise(turn)
      await wait(10)
    }
    return promised
  } catch {
    // Cut off. Whatever else it may be: that no promise was made at all is told at the end.
    return promised
  } finally {
    await pool.end().catch(() => undefined)
    await database.close().catch(() => undefined)
  }
}
