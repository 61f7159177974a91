import { deadlineFigures } from '../../deadlines/figures.ts'
import { mapsWaiting } from '../../service-maps/examine/one-at-a-time.ts'
import { openApiDocument } from '../contract/document.ts'
import { keepFile, type KeptFile, sendKept } from '../../compression/kept-file.ts'
import * as routes from '../contract/machine.ts'
import { docsPage } from '../docs/page.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { metricsText } from '../metrics.ts'

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

interface Described {
  readonly page: KeptFile
  readonly written: KeptFile
}

let described: Described | undefined

/** What the interface says of itself, written when somebody first asks: few do, and each start would wait for it. */
const descriptions = (): Described => {
  if (described === undefined) {
    const document = openApiDocument()
    described = {
      page: keepFile('text/html; charset=utf-8', bytesOf(docsPage(document))),
      written: keepFile('application/json', bytesOf(JSON.stringify(document))),
    }
  }
  return described
}

export const bindMachine = (http: HttpContext, api: Api): void => {
  api.openapi(routes.getHealth, async (c) => {
    const health = await http.health()
    return c.json({ ...health, listeners: { ...health.listeners } }, health.status === 'ok' ? 200 : 503)
  })

  api.openapi(routes.getMetrics, (c) => {
    const { totalCount, idleCount, waitingCount } = http.app.pool
    const gauges = {
      buckstop_live_listeners: http.live.listeners(),
      buckstop_service_maps_waiting: mapsWaiting(),
      buckstop_database_connections: totalCount,
      buckstop_database_connections_idle: idleCount,
      buckstop_database_connections_awaited: waitingCount,
    }
    return c.text(metricsText(gauges, deadlineFigures()), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    })
  })

  const askAgain = { 'cache-control': 'no-cache' }
  api.on(
    routes.getDocument.method,
    routes.getDocument.path,
    async (c) => await sendKept(c, descriptions().written, askAgain),
  )
  api.on(
    routes.getDocs.method,
    routes.getDocs.path,
    async (c) => await sendKept(c, descriptions().page, askAgain),
  )
}
