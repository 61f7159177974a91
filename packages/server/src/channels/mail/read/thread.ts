import { parentPort } from 'node:worker_threads'
import type { ReadMail } from './mail.ts'
import { readMail } from './read-mail.ts'

/** What the thread answers to the bytes of a mail. */
export type Answer =
  | { readonly ok: true; readonly mail: ReadMail }
  | { readonly ok: false; readonly why: string }

parentPort?.on('message', (bytes: unknown) => {
  if (!(bytes instanceof Uint8Array)) throw new Error('the thread that reads mail was given none')
  void readMail(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).then(
    (mail) => tell({ ok: true, mail }),
    (thrown: unknown) => tell({ ok: false, why: thrown instanceof Error ? thrown.name : 'unknown' }),
  )
})

const tell = (answer: Answer): void => parentPort?.postMessage(answer, [])
