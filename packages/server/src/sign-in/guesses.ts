import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'

// Nobody mistypes more often in a row; from then on each wrong one doubles the pause before the next.
const free = 10
const firstPauseSeconds = 15
const longestPauseSeconds = 15 * 60
/** After so long without a guess it begins anew. */
const keptSeconds = 3600

/**
 * What guesses are counted by: an account, as its address was typed, whether or not anybody has it; and the browser,
 * where one that we know is at it.
 */
export const guessKey = (email: string, device: string | null): GuessKey => ({
  account: sha256(email.trim().toLowerCase()),
  device: device === null ? Buffer.alloc(0) : sha256(device),
})

export interface GuessKey {
  readonly account: Buffer
  readonly device: Buffer
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Takes the next guess for a key, before it is known whether it is right; so guesses that come all at once get no
 * more than one after the other.
 * @returns the seconds to wait where none may be made now, else 0
 */
export const takeGuess = async (db: Kysely<Tables>, { account, device }: GuessKey): Promise<number> => {
  const pause = sql`make_interval(secs => case when known.count < ${free} then 0
    else least(${longestPauseSeconds}::float8, ${firstPauseSeconds} * 2 ^ least(known.count - ${free}, 20)) end)`
  const over = sql`known.last_at + ${pause} <= clock_timestamp()`
  const { rows } = await sql<{ wait: number }>`
    with taken as (
      insert into sign_in_guess as known (account, device, count, last_at) values (${account}, ${device}, 1, clock_timestamp())
      on conflict (account, device) do update set last_at = excluded.last_at,
        count = case when known.last_at < excluded.last_at - make_interval(secs => ${keptSeconds}) then 1
          else known.count + 1 end
      where ${over}
      returning 1
    )
    select 0 as wait from taken
    union all
    select greatest(1, ceil(extract(epoch from known.last_at + ${pause} - clock_timestamp())))::int
    from sign_in_guess known where account = ${account} and device = ${device} and not exists (select 1 from taken)
  `.execute(db)
  // Both halves see the table as it was before: whoever lost a race to the first guess waits a moment.
  return rows[0]?.wait ?? 1
}

/** The right password: whoever knows it has guessed enough. */
export const forgiveGuesses = async (db: Kysely<Tables>, { account, device }: GuessKey): Promise<void> => {
  await sql`delete from sign_in_guess where account = ${account} and device = ${device}`.execute(db)
}

/** A new password: what was tried in vain for the old one says nothing of it, at whichever browser. */
export const forgiveAccount = async (db: Kysely<Tables>, email: string): Promise<void> => {
  const { account } = guessKey(email, null)
  await sql`delete from sign_in_guess where account = ${account}`.execute(db)
}

/** Takes away what is too old to count. */
export const forgetGuesses = async (db: Kysely<Tables>): Promise<void> => {
  await sql`delete from sign_in_guess where last_at < now() - make_interval(secs => ${keptSeconds})`.execute(
    db,
  )
}
