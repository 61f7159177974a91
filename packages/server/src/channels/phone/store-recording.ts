import type { AppContext } from '../../app/app-context.ts'
import { NoFileRoomError, strangerWithNumber } from '../../attachments/file-sender.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import type { Incoming } from '../../intake/incoming.ts'
import { receive } from '../../intake/receive.ts'
import { receiveWithFiles } from '../../intake/receive-with-files.ts'
import type { CameOf, Closing, Original } from '../../originals/original.ts'
import { closingRow } from '../../originals/take-waiting.ts'
import { readCall } from './call-row.ts'
import { fetchRecording } from './fetch-recording.ts'
import { goneLine } from './line-of-call.ts'
import { openCall } from './open-call.ts'
import type { Payload } from './payload.ts'
import { wordsOf } from './step.ts'
import { secondsRecorded } from './steps/recorded.ts'

const lines = 'telephone lines'

/**
 * Stores a message that was recorded as a contact, with the recording, in the case of its call; once, however often it
 * is begun.
 * @param line null where nobody can fetch it any more
 * @param gaveUp whether it is stored without the recording
 * @returns what is still to be written down of the original, where the contact was there before; else null
 * @throws where it can't be fetched now, or there is no room for it now
 */
export const storeRecording = async (
  app: AppContext,
  original: Original,
  of: { readonly payload: Payload; readonly line: KeptLine | null; readonly gaveUp: boolean },
): Promise<Closing | null> => {
  const { fields, query, lineId } = of.payload
  const recording = fields['RecordingSid'] ?? ''
  const seconds = secondsRecorded({ fields })
  const bytes = of.gaveUp || of.line === null ? null : await fetchRecording(app, of.line, recording)
  const line = of.line ?? goneLine(of.payload)
  const words = wordsOf(line)
  const call = await readCall(app.db, { sid: fields['CallSid'] ?? '', lineId, now: app.clock.now() })
  const snapshot = await app.directory.current()
  const { stands } = await openCall({ app, line, call, snapshot, words, fields, query }, 'recordedOnly')
  if (stands === null) throw new Error('a call that was recorded is in no case')
  const { caseId, contactId: continues } = stands
  const came: CameOf =
    bytes === null
      ? { kind: 'failed', failure: 'recording-missing' }
      : { kind: 'understood', became: 'contact' }
  const again = original.stands === null ? '' : ` again ${original.stands.contactId ?? ''}`
  const incoming: Incoming = {
    channel: 'phone',
    channelName: line.door,
    from: { identifiers: [] },
    words: bytes === null ? words.recordingLost(seconds, recording) : words.recorded(seconds),
    secondHand: true,
    language: line.language,
    issues: [],
    receivedAt: original.heardAt,
    source: `phone recording ${recording}${again}`,
    // Whoever speaks in a call is whoever began it.
    proof: { kind: 'link', caseId, holder: { kind: 'customer', through: caseId } },
    continues,
    closes: ({ caseId: matterId, contactId }) =>
      closingRow(original.id, { ...came, stands: { matterId, contactId } }, app.clock.now()),
  }
  const receipt =
    bytes === null
      ? await receive(app, incoming)
      : await receiveWithFiles(app, {
          files: [{ name: 'message.mp3', bytes }],
          sender: strangerWithNumber(line.id, fields['From'] ?? ''),
          network: lines,
          incoming: (declined) => {
            if (declined > 0) throw new NoFileRoomError()
            return incoming
          },
        })
  if (receipt.kind !== 'known') return null
  return { ...came, stands: { matterId: receipt.caseId, contactId: receipt.contactId } }
}
