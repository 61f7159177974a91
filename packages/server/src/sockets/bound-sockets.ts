import type { Server, ServerOptions } from 'node:http'
import type { Socket } from 'node:net'
import { isLoopback, neighbourhood } from '../addresses/address.ts'
import type { IsTrusted } from '../addresses/trusted-proxies.ts'

/** What all connections may take of this process. */
export interface SocketBounds {
  /** The longest that a request's head may be on its way, and the longest for all of a request. */
  readonly headMs: number
  readonly requestMs: number
  /** The longest that somebody may neither take in what is sent to them nor send what we wait for. */
  readonly stallMs: number
  /** Most connections at once. */
  readonly connections: number
  /** Most of them from one address, which is no proxy's. */
  readonly connectionsOfOne: number
}

export const socketBounds: SocketBounds = {
  headMs: 15_000,
  // A form with its files may take 120 s, and is told so by the page.
  requestMs: 150_000,
  stallMs: 60_000,
  connections: 5_000,
  connectionsOfOne: 2_500,
}

export const serverOptions = ({ headMs, requestMs }: SocketBounds): ServerOptions => ({
  headersTimeout: headMs,
  requestTimeout: requestMs,
  connectionsCheckingInterval: Math.min(headMs, 5_000),
})

/** Holds a server's connections within their bounds; whoever is beyond them is cut off. */
export const boundSockets = (server: Server, bounds: SocketBounds, isTrusted: IsTrusted): void => {
  server.maxConnections = bounds.connections
  boundEachSender(server, bounds.connectionsOfOne, isTrusted)
  const answering = new WeakMap<Socket, number>()
  server.on('request', ({ socket }, outgoing) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1)
    outgoing.once('close', () => {
      const left = (answering.get(socket) ?? 1) - 1
      if (left > 0) answering.set(socket, left)
      else answering.delete(socket)
    })
  })
  server.setTimeout(bounds.stallMs, (socket) => {
    // What takes us long is no fault of theirs; what they leave lying is.
    const ours = answering.has(socket) && socket.writableLength === 0
    if (ours) socket.setTimeout(bounds.stallMs)
    else socket.destroy()
  })
}

const boundEachSender = (server: Server, most: number, isTrusted: IsTrusted): void => {
  const counts = new Map<string, number>()
  server.on('connection', (socket) => {
    const { remoteAddress } = socket
    // A proxy connects for many.
    if (remoteAddress === undefined || isLoopback(remoteAddress) || isTrusted(remoteAddress)) return
    const sender = neighbourhood(remoteAddress)
    const count = (counts.get(sender) ?? 0) + 1
    counts.set(sender, count)
    socket.once('close', () => {
      const left = (counts.get(sender) ?? 1) - 1
      if (left > 0) counts.set(sender, left)
      else counts.delete(sender)
    })
    if (count > most) socket.destroy()
  })
}
