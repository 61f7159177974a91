import { mapsWaiting } from '../../service-maps/examine/one-at-a-time.ts'
import { openApiDocument } from '../contract/document.ts'
import * as routes from '../contract/machine.ts'
import { docsPage } from '../docs/page.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { metricsText } from '../metrics.ts'

export const bindMachine = (http: HttpContext, api: Api): void => {
  const document = openApiDocument()
  const page = docsPage(document)

  api.openapi(routes.getHealth, async (c) => {
    const health = await http.health()
    return c.json({ ...health, listeners: { ...health.listeners } }, health.status === 'ok' ? 200 : 503)
  })

  api.openapi(routes.getMetrics, (c) => {
    const { totalCount, idleCount, waitingCount } = http.app.pool
    const text = metricsText({
      buckstop_live_listeners: http.live.listeners(),
      buckstop_service_maps_waiting: mapsWaiting(),
      buckstop_database_connections: totalCount,
      buckstop_database_connections_idle: idleCount,
      buckstop_database_connections_awaited: waitingCount,
    })
    return c.text(text, 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })

  const written = JSON.stringify(document)
  api.on(routes.getDocument.method, routes.getDocument.path, (c) =>
    c.body(written, 200, { 'content-type': 'application/json' }),
  )

  api.openapi(routes.getDocs, (c) => c.html(page))
}
