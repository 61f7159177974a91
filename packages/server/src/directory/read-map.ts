import { parse, type ServiceMap } from '@buckstop/service-map'

const latest: { text: string | null; map: ServiceMap | null } = { text: null, map: null }

/**
 * The service map as parsed; the latest one is kept, since a directory changes far more often than its map.
 * @throws where the text is no service map: only a checked one is ever stored
 */
export const readMap = (text: string): ServiceMap => {
  if (latest.text === text && latest.map !== null) return latest.map
  const parsed = parse(text)
  if (!parsed.ok)
    throw new Error(`the stored service map can't be read: ${parsed.errors[0]?.code ?? 'unknown'}`)
  latest.text = text
  latest.map = parsed.map
  return parsed.map
}
