import type { Carried } from './page.ts'

/** What a browser draws as nothing but a picture, by its first bytes: no SVG, which is a document. */
const kinds: readonly (readonly [type: string, begins: (bytes: Buffer) => boolean])[] = [
  ['image/png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  ['image/jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))],
  ['image/gif', (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))],
  ['image/webp', (bytes) => /^RIFF.{4}WEBP$/s.test(bytes.toString('latin1', 0, 12))],
]

/** Of all pictures in a page together, each as often as it stands there. */
const mostBytes = 8_000_000
const ofThePage = /^data:image\/(?:png|jpe?g|gif|webp);base64,([a-z\d+/=\s]*)$/i
const elsewhere = /^(?:https?:|[/\\]{2})/i
/** What browsers leave out of an address. */
const unseen = /[\p{Cc}\s]+/gu

/** Puts the pictures that came with a mail into its page, and keeps count of those that are not shown. */
export interface Pictures {
  /** @returns what shows a picture without asking anybody; null where it is not shown */
  readonly show: (address: string) => string | null
  /** For what would be fetched and has no place of its own: a background. */
  readonly leaveOut: (address: string) => void
  readonly count: () => { readonly remotePictures: number; readonly leftPictures: number }
}

export const createPictures = (carried: readonly Carried[]): Pictures => {
  const byId = new Map(carried.map(({ contentId, bytes }) => [contentId.toLowerCase(), bytes]))
  let remotePictures = 0
  let leftPictures = 0
  let room = mostBytes
  const place = (bytes: Buffer): string | null => {
    const type = kinds.find(([, begins]) => begins(bytes))?.[0]
    if (type === undefined || bytes.byteLength > room) {
      leftPictures += 1
      return null
    }
    room -= bytes.byteLength
    return `data:${type};base64,${bytes.toString('base64')}`
  }
  const leaveOut = (address: string): void => {
    if (elsewhere.test(address.replaceAll(unseen, ''))) remotePictures += 1
  }
  return {
    show: (address) => {
      const written = address.trim()
      if (/^cid:/i.test(written)) {
        const bytes = byId.get(idIn(written.slice(4)))
        return bytes === undefined ? null : place(bytes)
      }
      const [, inPage] = ofThePage.exec(written) ?? []
      if (inPage !== undefined) return place(Buffer.from(inPage, 'base64'))
      leaveOut(address)
      return null
    },
    leaveOut,
    count: () => ({ remotePictures, leftPictures }),
  }
}

const idIn = (written: string): string => {
  try {
    return decodeURIComponent(written).toLowerCase()
  } catch {
    return written.toLowerCase()
  }
}
