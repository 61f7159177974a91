import { Problem } from '../errors/problem.ts'
import { isTooDeep } from './json-depth.ts'
import { type BodyPlace, type BodyRoom, NoRoomError } from '../bodies/body-room.ts'

/** Most bytes of a request in JSON. */
export const maxJsonBytes = 1_000_000
// Smaller ones are read in one go: how many may come at once bounds them well enough.
const smallBytes = 64_000
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * A request's JSON, read with its limits: size, time, well-formed UTF-8, depth.
 * @throws Problem `body-missing`, `body-too-large`, `body-incomplete`, `request-too-slow`, `text-ill-formed`,
 *   `too-deep`, `body-not-json`
 * @throws NoRoomError
 */
export const readJson = async (request: Request, room: BodyRoom, sender: string): Promise<unknown> => {
  const place = room.enter('json', sender)
  try {
    const bytes = await readBytes(request, place)
    if (bytes.byteLength === 0) throw new Problem('body-missing')
    return parseJson(decode(bytes))
  } finally {
    place.leave()
  }
}

/**
 * A request's body as text, with the same limits.
 * @throws Problem `body-too-large`, `body-incomplete`, `request-too-slow`, `text-ill-formed`
 * @throws NoRoomError
 */
export const readText = async (
  request: Request,
  room: BodyRoom,
  { sender, mostBytes }: { readonly sender: string; readonly mostBytes: number },
): Promise<string> => {
  const place = room.enter('json', sender)
  try {
    const bytes = await readBytes(request, place)
    if (bytes.byteLength > mostBytes) throw new Problem('body-too-large')
    return decode(bytes)
  } finally {
    place.leave()
  }
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

const readBytes = async (request: Request, place: BodyPlace): Promise<Uint8Array> => {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN)
  if (declared > maxJsonBytes) throw new Problem('body-too-large')
  if (declared <= smallBytes) return new Uint8Array(await inTime(request.arrayBuffer(), place.patienceMs))
  return await inTime(collect(request, place), place.patienceMs)
}

const inTime = async <Value>(work: Promise<Value>, patienceMs: number): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Problem('request-too-slow')), patienceMs)
  })
  try {
    return await Promise.race([work, tooLate])
  } catch (thrown) {
    if (thrown instanceof Problem || thrown instanceof NoRoomError) throw thrown
    throw new Problem('body-incomplete', { cause: thrown })
  } finally {
    clearTimeout(timer)
  }
}

/** For a large body, or one that does not say how long it is: stops reading once it is too long. */
const collect = async (request: Request, place: BodyPlace): Promise<Uint8Array> => {
  if (request.body === null) return new Uint8Array()
  const parts: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> = request.body
  for await (const part of body) {
    size += part.byteLength
    if (size > maxJsonBytes) throw new Problem('body-too-large')
    place.holdInMemory(part.byteLength)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
