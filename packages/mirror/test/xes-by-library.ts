import { SaxesParser } from 'saxes'

export type XesTrace = { attributes: Record<string, string>; events: Record<string, string>[] }

/** Traces and events with their own attributes, read by a library: what our scanner is held against. */
export const readByLibrary = (text: string): XesTrace[] => {
  const parser = new SaxesParser()
  const traces: XesTrace[] = []
  const open: string[] = []
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1)
    const trace = traces.at(-1)
    if (name === 'trace') traces.push({ attributes: {}, events: [] })
    else if (name === 'event' && parent === 'trace') trace?.events.push({})
    else if (attributes['key'] !== undefined && attributes['value'] !== undefined) {
      const own =
        parent === 'event' ? trace?.events.at(-1) : parent === 'trace' ? trace?.attributes : undefined
      if (own !== undefined) own[attributes['key']] = attributes['value']
    }
    open.push(name)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return traces
}
