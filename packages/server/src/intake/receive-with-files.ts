import { Readable } from 'node:stream'
import type { AppContext } from '../app/app-context.ts'
import type { FileSender } from '../attachments/file-room.ts'
import { sentFiles, withFiles } from '../attachments/sent-files.ts'
import type { Incoming, Receipt } from './incoming.ts'
import { receive } from './receive.ts'

interface CameWith {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly sender: FileSender
  /** As what its bytes are counted, among all that are held at once. */
  readonly network: string
  /**
   * What is taken in, once it is known for how many of the files there is no room.
   * @throws where it is not to be taken in without them
   */
  readonly incoming: (declined: number) => Incoming
}

/** Takes in a contact with files that are here as a whole already. */
export const receiveWithFiles = async (
  app: AppContext,
  { files, sender, network, incoming }: CameWith,
): Promise<Receipt> => {
  const place = app.bodies.enter('forms', network)
  const sent = sentFiles(app, place)
  try {
    for (const { name, bytes } of files) await sent.take({ name, content: streamOf(bytes) })
    await sent.admitFrom(sender)
    return await receive(app, { ...withFiles(sent), ...incoming(sent.declined) })
  } finally {
    await sent.release()
    place.leave()
  }
}

const streamOf = (bytes: Uint8Array) =>
  Object.assign(Readable.from([Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]), {
    truncated: false,
  })
