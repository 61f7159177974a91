import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Settings } from '../config/settings.ts'
import { existingKey } from './key.ts'

/** Encrypts what has to be read again, such as the password of a mailbox, so that the database alone opens nothing. */
export interface Sealing {
  /**
   * @param of whose it is: what was sealed for one is not opened for another
   * @throws where there is no key: whoever seals what is new asks for it first (`company/mail/seal-key.ts`)
   */
  readonly seal: (secret: string, of: string) => Promise<Buffer>
  /** Null where it can't be opened: it was sealed under another key, for something else, or altered. */
  readonly open: (sealed: Buffer, of: string) => Promise<string | null>
}

/** What is sealed now, should there once be another form. */
const form = 1
const nonceBytes = 12
const tagBytes = 16
const cipher = 'aes-256-gcm'

export const sealingOf = (settings: Pick<Settings, 'sealKey' | 'data'>): Sealing => ({
  seal: async (secret, of) => {
    const key = await existingKey(settings)
    if (key === null) throw new Error('there is no key to seal with')
    const nonce = randomBytes(nonceBytes)
    const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(of))
    const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()])
    return Buffer.concat([Buffer.from([form]), nonce, sealing.getAuthTag(), sealed])
  },
  open: async (sealed, of) => {
    const key = await existingKey(settings)
    const start = 1 + nonceBytes + tagBytes
    if (key === null || sealed[0] !== form || sealed.byteLength < start) return null
    const opening = createDecipheriv(cipher, key, sealed.subarray(1, 1 + nonceBytes), {
      authTagLength: tagBytes,
    })
    opening.setAAD(Buffer.from(of)).setAuthTag(sealed.subarray(1 + nonceBytes, start))
    try {
      return Buffer.concat([opening.update(sealed.subarray(start)), opening.final()]).toString('utf8')
    } catch {
      return null
    }
  },
})
