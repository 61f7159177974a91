import { Hono } from 'hono'
import { networkIn } from '../../addresses/network.ts'
import { senderIn } from '../../addresses/sender-in.ts'
import type { AppContext } from '../../app/app-context.ts'
import { readLine, readTokens } from '../../company/phone/line-rows.ts'
import { Problem } from '../../errors/problem.ts'
import { reasonOf } from '../../errors/reason.ts'
import { readText } from '../../forms/read-json.ts'
import { createKeeping } from '../../originals/keep-original.ts'
import { isSignedByProvider } from '../phone/signed-by-provider.ts'
import { createSuspicion } from '../phone/suspicion.ts'
import { publicUrlOf } from '../web/public-url.ts'
import { asKept, fieldsIn } from './payload.ts'
import { understandSms } from './understand.ts'

/** More than any form of the provider. */
const mostBytes = 64_000
const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const nothingToSay = '<?xml version="1.0" encoding="UTF-8"?><Response/>'

/** Where the provider tells of an SMS on a line of ours. It is kept as it came before anything of it is understood. */
export const smsPages = (app: AppContext): Hono => {
  // Nobody reads these at once by themselves: they are taken here, or by whoever works.
  const nobodyReads = { reserve: () => null, readBy: () => () => undefined }
  const suspicion = createSuspicion(app)
  const keep = createKeeping({ ...app, readingHere: nobodyReads })
  return new Hono().post(`/sms/:line{${id}}`, async (c) => {
    const line = await readLine(app.db, c.req.param('line'))
    const tokens = line === null ? null : await readTokens(app, line)
    if (line === null || tokens === null) throw new Problem('not-found')
    const body = await readText(c.req.raw, app.bodies, { sender: senderIn(c), mostBytes })
    const fields = fieldsIn(body)
    const isTheirs = await isSignedByProvider(tokens, {
      url: `${publicUrlOf(app, c)}${c.req.url.slice(new URL(c.req.url).origin.length)}`,
      fields,
      signature: c.req.header('x-twilio-signature') ?? '',
      signedHow: c.req.header('x-twilio-webhooks-signature-settings'),
    })
    if (!isTheirs) {
      await suspicion.wrong(line)
      throw new Problem('not-allowed')
    }
    await suspicion.right(line)
    await keep({
      channel: 'sms',
      sender: fields['From'] ?? '',
      recipients: [fields['To'] ?? line.number],
      network: networkIn(c),
      bytes: asKept(line.id, body),
    })
    try {
      await understandSms(app, false)
    } catch (thrown) {
      app.log.error({ why: reasonOf(thrown) }, 'an SMS is kept and could not be looked at yet')
    }
    return c.body(nothingToSay, 200, {
      'content-type': 'text/xml; charset=utf-8',
      'cache-control': 'no-store',
    })
  })
}
