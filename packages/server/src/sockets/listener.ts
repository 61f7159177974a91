import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { IsTrusted } from '../addresses/trusted-proxies.ts'
import { codeOf, reasonOf, StartupError } from '../config/startup-error.ts'
import { boundSockets, serverOptions, socketBounds, type SocketBounds } from './bound-sockets.ts'
import { oneAtATime } from './one-at-a-time.ts'

export type Fetch = (request: Request, bindings: object) => Response | Promise<Response>

/** A port that is taken from the first moment of a start, and answers 503 until there is something to serve. */
export interface Listener {
  readonly port: number
  /** From here on requests are answered by `fetch`. */
  readonly serve: (fetch: Fetch) => void
  readonly isListening: () => boolean
  /** Takes no more connections, lets what is being answered finish, and cuts off what takes longer than 5 s. */
  readonly close: () => Promise<void>
}

const closePatienceMs = 5_000

/**
 * @param within whose connections count as those of many; and other bounds than the usual
 * @throws StartupError `port-taken`, `port-forbidden`, `setting-invalid`
 */
export async function listen(
  host: string,
  port: number,
  within: { readonly isTrusted?: IsTrusted; readonly bounds?: Partial<SocketBounds> } = {},
): Promise<Listener> {
  let current: Fetch = notYet
  const handle = getRequestListener(async (request, bindings) => await current(request, bindings))
  const bounds = { ...socketBounds, ...within.bounds }
  const server = createServer(
    serverOptions(bounds),
    oneAtATime((incoming, outgoing) => void handle(incoming, outgoing)),
  )
  boundSockets(server, bounds, within.isTrusted ?? (() => false))
  await bind(server, host, port)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return {
    port: address.port,
    serve: (fetch) => {
      current = fetch
    },
    isListening: () => server.listening,
    close: async () => await close(server),
  }
}

async function bind(server: Server, host: string, port: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host, port }, resolve)
    })
  } catch (thrown) {
    throw explain(thrown, host, port)
  }
}

function explain(thrown: unknown, host: string, port: number): StartupError {
  switch (codeOf(thrown)) {
    case 'EADDRINUSE':
      return new StartupError(
        'port-taken',
        `Port ${port} is taken: stop what uses it, or choose another with --port (0 picks a free one).`,
      )
    case 'EACCES':
      return new StartupError(
        'port-forbidden',
        `Port ${port} needs more rights than this user has: choose one above 1023 with --port.`,
      )
    default:
      return new StartupError(
        'setting-invalid',
        `It is not possible to listen on ${host}, port ${port} (${reasonOf(thrown)}): correct --host and --port.`,
        thrown,
      )
  }
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cutOff = setTimeout(() => server.closeAllConnections(), closePatienceMs)
  await closed
  clearTimeout(cutOff)
}

function notYet(): Response {
  return Response.json({ status: 'starting' }, { status: 503, headers: { 'retry-after': '1' } })
}
