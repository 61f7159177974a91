import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'

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

/** The form can't be read: cut off on its way, too large, too slow, or no form at all. */
export class UnreadableForm extends Error {
  readonly why: 'cut' | 'slow' | 'tooLarge' | 'noForm'
  constructor(why: UnreadableForm['why'], cause?: unknown) {
    super(`form ${why}`, { cause })
    this.name = 'UnreadableForm'
    this.why = why
  }
}

const patienceMs = 120_000
const mostFieldBytes = 1_000_000
const mostFields = 40
// Whoever chose far too many or too large files still has their words back; beyond this it is nobody's choice.
const mostParts = 1_000
const patienceTimes = 4

/**
 * Reads a form as a browser sends it, with its limits in count, size and time. Text is decoded strictly: bytes that
 * are no UTF-8 are named, never silently replaced.
 * @throws UnreadableForm
 */
export async function readForm(
  request: Request,
  limits: { readonly files: number; readonly fileBytes: number },
  takeFile: TakeFile,
): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type) || request.body === null)
    throw new UnreadableForm('noForm')
  const fields = new Map<string, string>()
  const illFormed = new Set<string>()
  const taken: Promise<void>[] = []
  let tooMuch = false
  const parser = makeParser(type, limits)
  parser.on('field', (name: string, value: string) => {
    const bytes = Buffer.from(value, 'latin1')
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
      const work = takeFile({ name: name ?? '', content })
      taken.push(work)
      // Awaited below; a failure must not go unheard until then.
      work.catch(() => content.resume())
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
      signal: AbortSignal.timeout(patienceMs),
    })
  } catch (thrown) {
    await Promise.allSettled(taken)
    if (thrown instanceof UnreadableForm) throw thrown
    throw new UnreadableForm(thrown instanceof Error && thrown.name === 'AbortError' ? 'slow' : 'cut', thrown)
  }
  await Promise.all(taken)
  return { field: (name) => fields.get(name) ?? '', illFormed, tooMuch }
}

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
