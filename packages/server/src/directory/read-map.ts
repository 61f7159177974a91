import { type MapError, parse, type Parsed, type ServiceMap } from '@buckstop/service-map'

type Read = Extract<Parsed, { readonly ok: true }>

const latest: { read: Read | null } = { read: null }

/**
 * The service map that is live, as parsed; the latest one is kept, since a directory changes far more often than its
 * map. What the language has come to refuse since it went live takes nothing from it.
 * @throws where the text is no service map: only a checked one ever goes live
 */
export const readMap = (text: string): ServiceMap => read(text).map

/** For what the map that is live would be refused now. @throws as `readMap` does */
export const refusedNow = (text: string): Pick<MapError, Shown>[] =>
  read(text).refusedNow.map(({ code, said, line, column, path, nearest }) => ({
    code,
    said,
    line,
    column,
    path,
    nearest,
  }))

type Shown = 'code' | 'said' | 'line' | 'column' | 'path' | 'nearest'

const read = (text: string): Read => {
  if (latest.read?.text === text) return latest.read
  const parsed = parse(text, { live: true })
  if (!parsed.ok)
    throw new Error(`the stored service map can't be read: ${parsed.errors[0]?.code ?? 'unknown'}`)
  latest.read = parsed
  return parsed
}
