import { Hono } from 'hono'
import type { Health } from './health.ts'

export interface AppParts {
  readonly health: () => Promise<Health>
}

/** Everything that is answered over HTTP. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono()
  app.get('/health', async (context) => {
    const health = await parts.health()
    return context.json(health, health.status === 'ok' ? 200 : 503)
  })
  return app
}
