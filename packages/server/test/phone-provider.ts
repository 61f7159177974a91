import { createServer } from 'node:http'
import { SaxesParser } from 'saxes'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'

/** What the provider is told to do, one element after the other, as a strict reader of XML has them. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

export const elementsOf = (document: string): readonly Element[] => {
  const found: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(document).close()
  return found
}

/** All that is said, in its order. */
export const spoken = (elements: readonly Element[]): string =>
  elements.flatMap(({ name, text }) => (name === 'Say' ? [text] : [])).join(' ')

export interface Told {
  readonly status: number
  readonly elements: readonly Element[]
}

/** Tells us of a call as the provider does, signed with this token; whatever is relative is of this address. */
export const createTelling =
  (url: () => string, token: string) =>
  async (path: string, fields: Readonly<Record<string, string>>, signedWith = token): Promise<Told> => {
    const target = `${url()}${path}`
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'x-twilio-signature': getExpectedTwilioSignature(signedWith, target, fields) },
      body: new URLSearchParams(fields),
      signal: AbortSignal.timeout(20_000),
    })
    const body = await response.text()
    return { status: response.status, elements: response.status === 200 ? elementsOf(body) : [] }
  }

/** A provider at our border that holds recordings; what it was asked for, and by whom. */
export const createProvider = async (recordings: ReadonlyMap<string, Buffer>) => {
  const asked: { readonly path: string; readonly by: string }[] = []
  const server = createServer((request, answer) => {
    asked.push({ path: request.url ?? '', by: request.headers.authorization ?? '' })
    const recording = recordings.get(/\/Recordings\/(\w+)\.mp3$/.exec(request.url ?? '')?.[1] ?? '')
    answer.statusCode = recording === undefined ? 404 : 200
    answer.end(recording)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { phoneApi: `http://127.0.0.1:${port}`, asked, close: () => void server.close() }
}
