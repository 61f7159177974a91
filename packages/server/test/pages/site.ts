import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { AppContext } from '../../src/app-context.ts'
import { pages } from '../../src/pages/app.ts'

export interface Site {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The customer's pages on a free port of the loopback. */
export async function serveSite(app: AppContext): Promise<Site> {
  const server = serve({ fetch: pages(app).fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => {
    if (server.listening) resolve()
    else server.once('listening', () => resolve())
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
