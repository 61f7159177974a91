import { createHash, randomUUID } from 'node:crypto'
import { open, unlink, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { CaseId, ContactId } from '@buckstop/domain'
import type { Transaction } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { BodyPlace } from '../bodies/body-room.ts'
import type { Tables } from '../db/tables.ts'
import { type BoundFile, fileHash, newSalt } from '../binding/binding.ts'
import { fileName } from './file-name.ts'
import { type FileRoom, type FileSender, noteFile } from './file-room.ts'
import { mediaTypeOf, sniffedBytes } from './media-type.ts'
import { findAnew } from '../search/due.ts'

/** Bytes of one row of `case_attachment_chunk`. */
const chunkBytes = 256 * 1024

interface Kept {
  readonly id: string
  readonly salt: Buffer
  /** Of salt and bytes: what the event of its contact binds. */
  readonly hash: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: Buffer
  readonly file: FileHandle
}

/** None, as in what comes without a form. */
export const noFiles = {
  names: [],
  mediaTypes: [],
  declined: 0,
  admitFrom: async () => await Promise.resolve(),
  fingerprint: () => '',
  bound: [],
  alongside: async () => await Promise.resolve(),
} as const

/** The contact that files came with, once it stands in a case. */
interface WrittenContact {
  readonly caseId: CaseId
  readonly contactId: ContactId
}

/** Files that came with a form, until they are stored with its words. */
export interface SentFiles {
  readonly names: readonly string[]
  /** What each is by its first bytes. */
  readonly mediaTypes: readonly string[]
  /** What identifies their content, in order; for telling a repeated request from another one. */
  readonly fingerprint: () => string
  readonly take: (file: {
    readonly name: string
    readonly content: Readable & { readonly truncated: boolean }
  }) => Promise<void>
  /**
   * To be called before they are bound or stored: drops the files for which there is no room, and counts them as
   * declined.
   */
  readonly admitFrom: (sender: FileSender) => Promise<void>
  readonly declined: number
  /** The ids and hashes by which the event of their contact binds them. */
  readonly bound: readonly BoundFile[]
  /** Stores them in the transaction of the contact that they came with. */
  readonly alongside: (trx: Transaction<Tables>, written: WrittenContact) => Promise<void>
  readonly release: () => Promise<void>
}

/**
 * What a contact has of the files that came with it, once it was asked whether there is room. Where there are none,
 * nothing has to be written alongside, which is written in one trip.
 */
export const withFiles = (files: Pick<SentFiles, 'bound' | 'alongside' | 'declined'>) => ({
  files: files.bound,
  ...(files.bound.length === 0 ? {} : { alongside: files.alongside }),
  declinedFiles: files.declined,
})

/**
 * Keeps each file as it streams in, in a file of the system that has no name any more: a request that breaks off, or
 * a process that is killed, leaves nothing behind. No transaction is open while somebody uploads.
 */
export const sentFiles = (
  app: {
    readonly newId: () => string
    readonly files: Pick<FileRoom, 'admit'>
    readonly clock: Pick<Clock, 'now'>
  },
  place: BodyPlace,
): SentFiles => {
  const sent: Kept[] = []
  let kept: readonly Kept[] = sent
  let from: FileSender | undefined
  let letGo: (() => void) | null = null
  return {
    get names() {
      return sent.map(({ name }) => name)
    },
    get mediaTypes() {
      return sent.map(({ mediaType }) => mediaType)
    },
    admitFrom: async (sender) => {
      from = sender
      if (sent.length === 0) return
      const admitted = await app.files.admit(
        sender,
        sent.map(({ size }) => size),
      )
      kept = sent.slice(0, admitted.count)
      letGo = admitted.letGo
    },
    get declined() {
      return sent.length - kept.length
    },
    fingerprint: () => sent.map(({ name, sha256 }) => `${name} ${sha256.toString('hex')}`).join('\n'),
    get bound() {
      return kept.map(({ id, hash }) => ({ id, hash }))
    },
    take: async ({ name, content }) => {
      const one = await spool({ id: app.newId(), name }, content, place)
      // A form sends an empty part where nothing was chosen, and one that was cut is told as such by the form.
      if (content.truncated || (one.size === 0 && name === '')) await one.file.close()
      else sent.push(one)
    },
    alongside: async (trx, { caseId, contactId }) => {
      if (from === undefined && kept.length > 0)
        throw new Error('nobody asked whether there is room for these')
      for (const one of kept) {
        await store(trx, { caseId, contactId }, one)
        const noted = { caseId, attachmentId: one.id, size: one.size, at: app.clock.now() }
        if (from !== undefined) await noteFile(trx, from, noted)
      }
    },
    release: async () => {
      letGo?.()
      kept = []
      const files = sent.splice(0)
      await Promise.allSettled(files.map(async ({ file }) => await file.close()))
    },
  }
}

const spool = async (
  { id, name: sent }: Pick<Kept, 'id' | 'name'>,
  content: Readable,
  place: BodyPlace,
): Promise<Kept> => {
  const file = await openNameless()
  try {
    const plain = createHash('sha256')
    const salt = newSalt()
    const name = fileName(sent)
    const salted = fileHash(salt, name)
    let size = 0
    let head = Buffer.alloc(0)
    for await (const part of content as AsyncIterable<Buffer>) {
      place.keepInFile(part.byteLength)
      plain.update(part)
      salted.update(part)
      if (head.byteLength < sniffedBytes) head = Buffer.concat([head, part]).subarray(0, sniffedBytes)
      await file.write(part, 0, part.byteLength, size)
      size += part.byteLength
    }
    return {
      id,
      salt,
      hash: salted.digest('hex'),
      name,
      mediaType: await mediaTypeOf(head),
      size,
      sha256: plain.digest(),
      file,
    }
  } catch (thrown) {
    await file.close()
    throw thrown
  }
}

const openNameless = async (): Promise<FileHandle> => {
  const path = join(tmpdir(), `buckstop-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  try {
    await unlink(path)
  } catch (thrown) {
    await file.close()
    throw thrown
  }
  return file
}

const store = async (
  trx: Transaction<Tables>,
  { caseId, contactId }: WrittenContact,
  { id, salt, name, mediaType, size, sha256, file }: Kept,
): Promise<void> => {
  await trx
    .insertInto('case_attachment')
    .values({ matter_id: caseId, id, contact_id: contactId, name, media_type: mediaType, size, sha256, salt })
    .execute()
  await findAnew(trx, caseId)
  for (let number = 0; number * chunkBytes < size; number += 1) {
    const wanted = Math.min(chunkBytes, size - number * chunkBytes)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, number * chunkBytes)
    if (bytesRead !== wanted) throw new Error('a file that was sent is shorter than it was')
    await trx
      .insertInto('case_attachment_chunk')
      .values({ matter_id: caseId, attachment_id: id, number, bytes: buffer })
      .execute()
  }
}
