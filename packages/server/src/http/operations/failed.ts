import { pageOf, cursors, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { Problem } from '../../errors/problem.ts'
import { sendAgain } from '../../messages/send-again.ts'
import { letBe, readAgain, savedOriginal } from '../../originals/look-after.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import type { Principal } from '../../sign-in/principal.ts'
import * as routes from '../contract/failed.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { isHeardMailOf, listHeardMail, presentHeardMail } from './heard-mail.ts'
import { principalOf } from './principal-of.ts'

/** What came in and could not be read, and what was written and could not be sent. */
export const bindFailed = ({ app }: HttpContext, api: Api): void => {
  const known = async (principal: Principal, id: string): Promise<string> => {
    if (!(await isHeardMailOf(app.db, await lookerOf(app, principal), id))) throw new Problem('not-found')
    return id
  }

  api.openapi(routes.listHeardMail, async (c) => {
    const { cursor, limit } = c.req.valid('query')
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principalOf(c))])
    const rows = await listHeardMail(app.db, viewer, { cursor: readCursor(cursors.originals, cursor), limit })
    const page = pageOf(
      rows,
      limit,
      (row) => presentHeardMail(row, snapshot),
      ({ exactly, id }) => writeCursor([exactly, id]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.readAllHeardMail, async (c) => {
    const count = await readAgain(app.db, null)
    app.originals.ring()
    return c.json({ count }, 200)
  })

  api.openapi(routes.getHeardMail, async (c) => {
    const id = await known(principalOf(c), c.req.valid('param').id)
    const saved = await savedOriginal(app.db, id)
    if (saved === null) throw new Problem('not-found')
    return new Response(new Uint8Array(saved.bytes), {
      headers: {
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${saved.fileName}"`,
        // Strangers wrote it: no page of ours ever runs or shows it as its own.
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  })

  api.openapi(routes.readHeardMail, async (c) => {
    const count = await readAgain(app.db, await known(principalOf(c), c.req.valid('param').id))
    if (count === 0) throw new Problem('not-failed')
    app.originals.ring()
    return c.json({ count }, 200)
  })

  api.openapi(routes.leaveHeardMail, async (c) => {
    if (!(await letBe(app, await known(principalOf(c), c.req.valid('param').id))))
      throw new Problem('not-failed')
    return c.body(null, 204)
  })

  api.openapi(routes.sendAgain, async (c) => {
    const { message } = c.req.valid('json')
    const count = await sendAgain(app, message, await lookerOf(app, principalOf(c)))
    if (count === 0 && message !== null) throw new Problem('not-failed')
    return c.json({ count }, 200)
  })
}
