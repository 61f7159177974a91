import { addMilliseconds, type CaseId, hours, type Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { isProved } from '../identifiers/proved-customer.ts'

/** Whose files they are: a customer something proves, or one of ours; else the network or the number they come from. */
export interface FileSender {
  readonly known: boolean
  readonly id: string
  /** The case that the link was given for through which they come; left out where it is the one they are stored in. */
  readonly through?: CaseId
}

/** A file counts as this many bytes at least, so that the quota bounds the number of files, too. */
export const leastBytes = 64 * 1024

/** Bytes of one contact, and of one sender within an hour. Of whom something proves a form's own bounds are enough. */
export const fileBounds = {
  stranger: { contact: 50_000_000, hour: 100_000_000 },
  known: { contact: Number.POSITIVE_INFINITY, hour: 1_000_000_000 },
} as const

/** Decides how many files may be stored; of what is declined the words are taken all the same. */
export interface FileRoom {
  /** @param sizes of the files, in bytes */
  readonly admit: (sender: FileSender, sizes: readonly number[]) => Promise<Admitted>
}

export interface Admitted {
  /** How many of the files there is room for, from the first on. */
  readonly count: number
  /** They count until this is called, which is after they were stored. */
  readonly letGo: () => void
}

/** Files that are being stored. */
interface Upload {
  readonly sender: FileSender
  bytes: number
}

/** @param quota bytes of all files together of whom nothing proves */
export const createFileRoom = (db: Kysely<Tables>, clock: Clock, quota: number): FileRoom => {
  // One after the other in this process; together with another process, the quota can be exceeded by what that one is
  // storing at the moment.
  const uploads = new Set<Upload>()
  const before = (one: Upload, counts: (sender: FileSender) => boolean): number => {
    const earlier = [...uploads].slice(0, [...uploads].indexOf(one))
    return earlier.filter(({ sender }) => counts(sender)).reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** What is stored between the two looks counts twice: then one file too many is declined, never one too many kept. */
  const roomFor = async (one: Upload): Promise<number> => {
    const { sender } = one
    const ofSender = before(one, ({ id }) => id === sender.id)
    const ofStrangers = before(one, ({ known }) => !known)
    const { hour, strangers } = await takenBy(db, sender, clock.now())
    const left = boundsOf(sender).hour - hour - ofSender
    return sender.known ? left : Math.min(left, quota - strangers - ofStrangers)
  }

  return {
    admit: async (sender, sizes) => {
      const wanted = sizes.slice(0, countThatFits(sizes, boundsOf(sender).contact))
      const one: Upload = { sender, bytes: bytesOf(wanted) }
      const letGo = (): void => void uploads.delete(one)
      uploads.add(one)
      try {
        let room = await roomFor(one)
        if (room < one.bytes && !sender.known && (await freeProved(db))) room = await roomFor(one)
        const count = countThatFits(wanted, room)
        one.bytes = bytesOf(wanted.slice(0, count))
        return { count, letGo }
      } catch (thrown) {
        letGo()
        throw thrown
      }
    },
  }
}

const boundsOf = ({ known }: FileSender) => (known ? fileBounds.known : fileBounds.stranger)

const bytesOf = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + Math.max(size, leastBytes), 0)

const countThatFits = (sizes: readonly number[], room: number): number => {
  const over = sizes.findIndex((_, index) => bytesOf(sizes.slice(0, index + 1)) > room)
  return over === -1 ? sizes.length : over
}

/** Looks at every row: those of an hour, and as many as the quota lets there be. */
const takenBy = async (
  db: Kysely<Tables>,
  { id }: FileSender,
  now: Instant,
): Promise<{ readonly hour: number; readonly strangers: number }> => {
  const { rows } = await sql<{ hour: string; strangers: string }>`
    select coalesce(sum(bytes) filter (where sender = ${id} and received_at > ${addMilliseconds(now, -hours(1))}), 0) as hour,
      coalesce(sum(bytes) filter (where not known), 0) as strangers
    from received_file
  `.execute(db)
  return { hour: Number(rows[0]?.hour), strangers: Number(rows[0]?.strangers) }
}

/**
 * Takes out of the strangers' quota what was erased, and files whose sender is proved by now. Proof is asked of the
 * case through which they came, whatever it was joined to since.
 * @returns whether there were any
 */
const freeProved = async (db: Kysely<Tables>): Promise<boolean> => {
  const freed = await sql`
    update received_file file set known = true where not known and (
      exists (select from matter_head head where head.matter_id = coalesce(file.through, file.matter_id)
        and ${isProved({ caseId: sql`head.matter_id`, customerId: sql`head.customer_id` })})
      or exists (select from case_attachment attachment where attachment.matter_id = file.matter_id
        and attachment.id = file.attachment_id and attachment.erased_at is not null))
  `.execute(db)
  return (freed.numAffectedRows ?? 0n) > 0n
}

/** In the transaction that stores it. */
export const noteFile = async (
  db: Kysely<Tables>,
  { known, id, through }: FileSender,
  file: {
    readonly caseId: string
    readonly attachmentId: string
    readonly size: number
    readonly at: Instant
  },
): Promise<void> => {
  await db
    .insertInto('received_file')
    .values({
      matter_id: file.caseId,
      attachment_id: file.attachmentId,
      through: through === file.caseId ? null : (through ?? null),
      sender: id,
      known,
      bytes: Math.max(file.size, leastBytes),
      received_at: file.at,
    })
    .execute()
}

/**
 * Forgets what decides nothing any more: the rows of senders who are proved, and the network or number from which
 * strangers' files came.
 */
export const forgetReceivedFiles = async (db: Kysely<Tables>, now: Instant): Promise<void> => {
  const hourAgo = addMilliseconds(now, -hours(1))
  await sql`delete from received_file where known and received_at <= ${hourAgo}`.execute(db)
  await sql`update received_file set sender = '' where not known and sender <> '' and received_at <= ${hourAgo}`.execute(
    db,
  )
}
