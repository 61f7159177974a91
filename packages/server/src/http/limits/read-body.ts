import { Problem } from '../errors/problem.ts'
import { isTooDeep } from './json-depth.ts'

/** Most bytes of a request in JSON. */
export const maxJsonBytes = 1_000_000
const patienceMs = 15_000
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * A request's JSON, read with its limits: size, time, well-formed UTF-8, depth.
 * @throws Problem `body-missing`, `body-too-large`, `body-incomplete`, `request-too-slow`, `text-ill-formed`,
 *   `too-deep`, `body-not-json`
 */
export const readJson = async (request: Request): Promise<unknown> => {
  const bytes = await readBytes(request)
  if (bytes.byteLength === 0) throw new Problem('body-missing')
  return parseJson(decode(bytes))
}

/** @throws Problem `too-deep`, `body-not-json` */
export const parseJson = (text: string): unknown => {
  if (isTooDeep(text)) throw new Problem('too-deep')
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('body-not-json')
  }
}

const decode = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Problem('text-ill-formed')
  }
}

const readBytes = async (request: Request): Promise<Uint8Array> => {
  const declared = request.headers.get('content-length')
  if (declared !== null && Number(declared) > maxJsonBytes) throw new Problem('body-too-large')
  if (declared === null) return await inTime(collect(request))
  return new Uint8Array(await inTime(request.arrayBuffer()))
}

const inTime = async <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Problem('request-too-slow')), patienceMs)
  })
  try {
    return await Promise.race([work, tooLate])
  } catch (thrown) {
    throw thrown instanceof Problem ? thrown : new Problem('body-incomplete', { cause: thrown })
  } finally {
    clearTimeout(timer)
  }
}

/** For a body that does not say how long it is: stops reading once it is too long. */
const collect = async (request: Request): Promise<Uint8Array> => {
  if (request.body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> = request.body
  for await (const part of body) {
    size += part.byteLength
    if (size > maxJsonBytes) throw new Problem('body-too-large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
