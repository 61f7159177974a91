import { connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { countTrips, type Trips } from './trips.ts'

/** A way to a database on which it is seen how often somebody goes there. */
export interface WayToDatabase {
  readonly url: string
  /** How often something was sent after the answer to what went before, over all connections. */
  readonly trips: () => number
  /** Breaks all connections: the database goes on with what it was asked, and nobody hears of it. */
  readonly breakAll: () => void
  readonly close: () => Promise<void>
}

/** @param url of the database */
export const wayToDatabase = async (url: string): Promise<WayToDatabase> => {
  const there = new URL(url)
  const trips: Trips[] = []
  const here = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(Number(there.port), there.hostname)
    here.add(socket)
    socket.on('close', () => here.delete(socket)).on('error', () => undefined)
    // Not ended with the other: as where a cable is cut, the database finds out only when it answers.
    onward.on('error', () => undefined).on('close', () => socket.destroy())
    const counted = countTrips()
    trips.push(counted)
    socket.on('data', counted.sent)
    onward.on('data', counted.answered)
    socket.pipe(onward, { end: false })
    onward.pipe(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  const way = new URL(url)
  way.hostname = '127.0.0.1'
  way.port = String(address.port)
  const breakAll = (): void => {
    for (const socket of here) socket.destroy()
  }
  return {
    url: way.href,
    trips: () => trips.reduce((sum, { count }) => sum + count(), 0),
    breakAll,
    close: async () => {
      breakAll()
      server.close()
      await once(server, 'close')
    },
  }
}
