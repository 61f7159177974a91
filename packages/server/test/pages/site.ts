import { serve } from '@hono/node-server'
import type { AppContext } from '../../src/app/app-context.ts'
import { leftPages } from '../../src/channels/left/app.ts'
import { pages } from '../../src/channels/web/app.ts'

export interface Site {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The customer's pages on a free port of the loopback. */
export async function serveSite(app: AppContext): Promise<Site> {
  const server = serve({ fetch: pages(app).route('/', leftPages(app)).fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise<void>((resolve) => {
    if (server.listening) resolve()
    else server.once('listening', () => resolve())
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the site has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
