import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { type BodyPlace, NoRoomError } from '../bodies/body-room.ts'

/** What a customer's form held. */
export interface SentForm {
  /** The text of a field; empty where it was not sent. */
  readonly field: (name: string) => string
  /** Names of fields with bytes that are no text; what is left of them is kept. */
  readonly illFormed: ReadonlySet<string>
  /** Whether more or larger files came than fit. */
  readonly tooMuch: boolean
}

/** Takes in one file of a form, piece by piece. */
export type TakeFile = (file: {
  readonly name: string
  readonly content: Readable & { readonly truncated: boolean }
}) => Promise<void>

/** The form can't be read: cut off on its way, too large, too slow, no form at all, or more than fits just now. */
export class UnreadableForm extends Error {
  readonly why: 'cut' | 'slow' | 'tooLarge' | 'noForm' | 'noRoom'
  constructor(why: UnreadableForm['why'], cause?: unknown) {
    super(`form ${why}`, { cause })
    this.name = 'UnreadableForm'
    this.why = why
  }
}

const mostFieldBytes = 1_000_000
// Of all fields together: no form of ours has more than one long one.
const mostTextBytes = 2_000_000
const mostFields = 40
// Whoever chose far too many or too large files still has their words back; beyond this it is nobody's choice.
const mostParts = 1_000
const patienceTimes = 4

/**
 * Reads a form as a browser sends it, with its limits in count, size and time. Text is decoded strictly: bytes that
 * are no UTF-8 are named, never silently replaced. When this ends, nothing of the form is open any more but what
 * `takeFile` kept; a failure of it ends the form at once and is thrown on.
 * @throws UnreadableForm
 */
export async function readForm(
  request: Request,
  limits: { readonly files: number; readonly fileBytes: number },
  takeFile: TakeFile,
  place: BodyPlace,
): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type) || request.body === null)
    throw new UnreadableForm('noForm')
  const fields = new Map<string, string>()
  const illFormed = new Set<string>()
  const filesInTransit = new Set<Readable>()
  const taken: Promise<void>[] = []
  let failure: { readonly thrown: unknown } | undefined
  let tooMuch = false
  let textBytes = 0
  const parser = makeParser(type, limits)
  const endWith = (thrown: unknown): void => {
    failure ??= { thrown }
    parser.destroy(thrown instanceof Error ? thrown : new Error('a file was not taken in', { cause: thrown }))
  }
  parser.on('field', (name: string, value: string) => {
    if (failure !== undefined) return
    const bytes = Buffer.from(value, 'latin1')
    textBytes += bytes.byteLength
    if (textBytes > mostTextBytes) return endWith(new UnreadableForm('tooLarge'))
    try {
      place.holdInMemory(bytes.byteLength)
    } catch (thrown) {
      return endWith(thrown)
    }
    const text = bytes.toString('utf8')
    if (!Buffer.from(text, 'utf8').equals(bytes) || text.includes('\0')) illFormed.add(name)
    // Browsers send every line break as two characters.
    if (!fields.has(name)) fields.set(name, text.replaceAll('\r\n', '\n'))
  })
  parser.on(
    'file',
    (_field: string, content: Parameters<TakeFile>[0]['content'], name: string | undefined) => {
      content.once('limit', () => {
        tooMuch = true
      })
      // A form cut off in the middle of a file says so on the file alone, and would leave its reader waiting.
      content.on('error', (error: Error) => content.destroy(error))
      filesInTransit.add(content)
      content.once('close', () => filesInTransit.delete(content))
      const work = takeFile({ name: name ?? '', content })
      taken.push(work)
      // What was not taken in has no reader any more, and the rest of the form would wait for one.
      work.catch((thrown: unknown) => {
        if (content.errored === null) endWith(thrown)
      })
    },
  )
  parser.on('filesLimit', () => {
    tooMuch = true
  })
  // What comes beyond its limits would be read, and thrown away, for as long as somebody sends it.
  parser.on('partsLimit', () => parser.destroy(new UnreadableForm('tooLarge')))
  const most = patienceTimes * limits.files * limits.fileBytes + mostFields * mostFieldBytes
  try {
    await pipeline(Readable.fromWeb(request.body), upTo(most), parser, {
      signal: AbortSignal.timeout(place.patienceMs),
    })
  } catch (thrown) {
    // Whoever reads a file waits for its end, which the parser that is gone would never say.
    for (const content of filesInTransit) content.destroy(new Error('the form ended', { cause: thrown }))
    await Promise.allSettled(taken)
    throw failure === undefined ? lostOnItsWay(thrown) : ourOwn(failure.thrown)
  }
  await Promise.allSettled(taken)
  if (failure !== undefined) throw ourOwn(failure.thrown)
  return { field: (name) => fields.get(name) ?? '', illFormed, tooMuch }
}

const lostOnItsWay = (thrown: unknown): UnreadableForm => {
  if (thrown instanceof UnreadableForm) return thrown
  return new UnreadableForm(thrown instanceof Error && thrown.name === 'AbortError' ? 'slow' : 'cut', thrown)
}

/** No room is told to the sender; a full disk is a failure of ours, and stays what it is. */
const ourOwn = (thrown: unknown): unknown =>
  thrown instanceof NoRoomError ? new UnreadableForm('noRoom', thrown) : thrown

/** Passes on what comes, and fails once it is more than so many bytes. */
const upTo = (most: number) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0
    for await (const part of source) {
      size += part.byteLength
      if (size > most) throw new UnreadableForm('tooLarge')
      yield part
    }
  }

function makeParser(type: string, { files, fileBytes }: { files: number; fileBytes: number }) {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      // Bytes as they are; decoded strictly above.
      defCharset: 'latin1',
      limits: {
        fields: mostFields,
        fieldSize: mostFieldBytes,
        fieldNameSize: 100,
        files,
        fileSize: fileBytes,
        parts: mostParts,
      },
    })
  } catch (thrown) {
    throw new UnreadableForm('noForm', thrown)
  }
}
