import type { AppContext } from '../../app/app-context.ts'
import { NoFileRoomError, strangerWithNumber } from '../../attachments/file-sender.ts'
import { mediaTypeOf, sniffedBytes } from '../../attachments/media-type.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import type { Incoming } from '../../intake/incoming.ts'
import { receiveWithFiles } from '../../intake/receive-with-files.ts'
import type { CameOf, Closing, Original } from '../../originals/original.ts'
import { closingRow } from '../../originals/take-waiting.ts'
import { askAsLine } from '../phone/ask-as-line.ts'
import { pictureWords } from './words.ts'

/** Networks carry less than half of it. */
const mostBytes = 5_000_000
/** Each, so that ten of them end before somebody else would look at the same ones. */
const fetchMs = 15_000
const lines = 'sms lines'

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
}

/** The provider did not give one of them, or not yet. */
class PictureError extends Error {
  readonly code = 'picture-missing'
}

interface Fetched {
  readonly name: string
  readonly bytes: Buffer
}

/** What came along with an SMS, and where that stands. */
export interface CameAlong {
  readonly line: KeptLine | null
  readonly sid: string
  readonly from: string
  readonly pictures: readonly string[]
  readonly caseId: string
  readonly contactId: string
}

/**
 * Fetches what came along from the provider's own API, as our account, and stores it as files in the same case; once,
 * however often it is begun. What it is is told by its bytes.
 * @param gaveUp what does not come, or has no room, is said then, and the rest is stored
 * @returns what is still to be written down of the original, where it stood there before; else null
 * @throws where one of them can't be fetched now, or there is no room for it now
 */
export const storePictures = async (
  app: AppContext,
  original: Original,
  { line, sid, from, pictures, caseId, contactId }: CameAlong,
  gaveUp: boolean,
): Promise<Closing | null> => {
  const got = await Promise.allSettled(
    pictures.map(async (path, at) => await fetchPicture(app, line, path, at)),
  )
  const lost = got.filter(({ status }) => status === 'rejected').length
  const failed = got.find((one) => one.status === 'rejected')
  if (failed !== undefined && !gaveUp) throw failed.reason
  const fetched = got.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const again = original.stands === null ? '' : ` again ${original.stands.contactId ?? ''}`
  const cameOf = (declined: number): CameOf =>
    lost + declined > 0
      ? { kind: 'failed', failure: lost > 0 ? 'picture-missing' : 'no-file-room' }
      : { kind: 'understood', became: 'contact' }
  const told = (declined: number): Incoming => ({
    channel: 'sms',
    ...(line === null ? {} : { channelName: line.door }),
    from: { identifiers: [] },
    words: wordsOf(line, { came: fetched.length - declined, lost, declined }),
    secondHand: true,
    language: line?.language ?? 'en',
    issues: [],
    receivedAt: original.heardAt,
    source: `sms pictures ${sid}${again}`,
    // They are of whoever wrote the words beside them.
    proof: { kind: 'link', caseId, holder: { kind: 'customer', through: caseId } },
    continues: contactId,
    closes: ({ caseId: matterId, contactId: id }) =>
      closingRow(original.id, { ...cameOf(declined), stands: { matterId, contactId: id } }, app.clock.now()),
  })
  let came = cameOf(0)
  const receipt = await receiveWithFiles(app, {
    files: fetched,
    sender: strangerWithNumber(line?.id ?? '', from),
    network: lines,
    incoming: (declined) => {
      if (declined > 0 && !gaveUp) throw new NoFileRoomError()
      came = cameOf(declined)
      return told(declined)
    },
  })
  if (receipt.kind !== 'known') return null
  return { ...came, stands: { matterId: receipt.caseId, contactId: receipt.contactId } }
}

const wordsOf = (
  line: KeptLine | null,
  { came, lost, declined }: { readonly came: number; readonly lost: number; readonly declined: number },
): string => {
  const words = pictureWords[line?.language ?? 'en']
  return [
    ...(came > 0 ? [words.came(came)] : []),
    ...(lost > 0 ? [words.lost(lost)] : []),
    ...(declined > 0 ? [words.declined(declined)] : []),
  ].join(' ')
}

const fetchPicture = async (
  app: AppContext,
  line: KeptLine | null,
  path: string,
  at: number,
): Promise<Fetched> => {
  if (line === null || path === '') throw new PictureError('nobody knows where it is')
  const got = await askAsLine(app, line, { path, mostBytes, withinMs: fetchMs })
  if (got?.status !== 200) throw new PictureError('the provider did not give it')
  const { bytes } = got
  const extension = extensions[await mediaTypeOf(bytes.subarray(0, sniffedBytes))] ?? 'bin'
  return { name: `picture-${at + 1}.${extension}`, bytes }
}
