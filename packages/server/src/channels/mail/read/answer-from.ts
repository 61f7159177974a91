import { parentPort } from 'node:worker_threads'

/** What a thread answers to the bytes of a mail. */
export type Answer<Mail> =
  | { readonly ok: true; readonly mail: Mail }
  | { readonly ok: false; readonly why: string }

/** Makes this thread one that is given mails, each as bytes, and answers what it makes of them. */
export const answerFrom = (read: (bytes: Buffer) => Promise<unknown>): void => {
  parentPort?.on('message', (bytes: unknown) => {
    if (!(bytes instanceof Uint8Array)) throw new Error('the thread that reads mail was given none')
    void read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).then(
      (mail) => tell({ ok: true, mail }),
      (thrown: unknown) => tell({ ok: false, why: thrown instanceof Error ? thrown.name : 'unknown' }),
    )
  })
}

const tell = (answer: Answer<unknown>): void => parentPort?.postMessage(answer, [])
