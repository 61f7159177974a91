import { type Context, Hono } from 'hono'
import { networkIn } from '../../addresses/network.ts'
import { senderIn } from '../../addresses/sender-in.ts'
import type { AppContext } from '../../app/app-context.ts'
import { readLine, readTokens } from '../../company/phone/line-rows.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { Problem } from '../../errors/problem.ts'
import { reasonOf } from '../../errors/reason.ts'
import { readText } from '../../forms/read-json.ts'
import { createKeeping } from '../../originals/keep-original.ts'
import type { Original } from '../../originals/original.ts'
import { closeOriginals, giveBack } from '../../originals/take-waiting.ts'
import { publicUrlOf } from '../web/public-url.ts'
import { asKept, fieldsIn, type Payload } from './payload.ts'
import { isSignedByProvider } from './signed-by-provider.ts'
import { recording } from './ring.ts'
import { createSuspicion } from './suspicion.ts'
import { type Said, wordsOf } from './step.ts'
import { isStep, takeStep } from './take-step.ts'
import { twiml } from './twiml.ts'

/** More than any form of the provider. */
const mostBytes = 64_000
const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/**
 * What the provider tells of calls at our lines, and what it is to do next. Each is kept as it came before anything is
 * understood, and understood before it is answered.
 */
export const phonePages = (app: AppContext): Hono => {
  const suspicion = createSuspicion(app)
  return new Hono().post(`/phone/:line{${id}}/:step{[a-z]+}`, async (c) => {
    const { line: lineId, step } = c.req.param()
    const line = isStep(step) ? await readLine(app.db, lineId) : null
    if (line === null) throw new Problem('not-found')
    const body = await readText(c.req.raw, app.bodies, { sender: senderIn(c), mostBytes })
    const target = c.req.url.slice(new URL(c.req.url).origin.length)
    const fields = fieldsIn(body)
    if (!(await isOfProvider(app, c, { line, target, fields }))) {
      await suspicion.wrong(line)
      throw new Problem('not-allowed')
    }
    await suspicion.right(line)
    const original = await keep(app, c, { target, body, fields })
    const query = fieldsIn(new URL(c.req.url).search)
    return answer(c, line, await next(app, { lineId, step, query, fields }, { line, original }))
  })
}

interface Sent {
  readonly target: string
  readonly fields: Readonly<Record<string, string>>
}

const isOfProvider = async (
  app: AppContext,
  c: Context,
  { line, target, fields }: Sent & { readonly line: KeptLine },
): Promise<boolean> => {
  const tokens = await readTokens(app, line)
  if (tokens === null) return false
  return await isSignedByProvider(tokens, {
    url: `${publicUrlOf(app, c)}${target}`,
    fields,
    signature: c.req.header('x-twilio-signature') ?? '',
    signedHow: c.req.header('x-twilio-webhooks-signature-settings'),
  })
}

/** @returns null where the same was told before, and is kept already */
const keep = async (
  app: AppContext,
  c: Context,
  { target, body, fields }: Sent & { readonly body: string },
): Promise<Original | null> => {
  let kept: Original | null = null
  const readingHere = {
    reserve: () => ({ handOn: (original: Original) => void (kept = original), leave: () => undefined }),
    readBy: () => () => undefined,
  }
  await createKeeping({ ...app, readingHere })({
    channel: 'phone',
    sender: fields['From'] ?? '',
    recipients: [fields['To'] ?? ''],
    network: networkIn(c),
    bytes: asKept(target, body),
  })
  return kept
}

/** Whatever goes wrong here, the caller is not sent away: what they say is recorded, and it is looked at again. */
const next = async (
  app: AppContext,
  payload: Payload,
  { line, original }: { readonly line: KeptLine; readonly original: Original | null },
): Promise<Said> => {
  try {
    const taken = await takeStep(app, payload)
    if (original !== null && taken !== null) {
      if (taken.closing === null)
        await giveBack(app.db, original, { notBefore: app.clock.now(), wasTry: false })
      else await closeOriginals(app, [{ id: original.id, closing: taken.closing }])
    }
    return taken?.said ?? []
  } catch (thrown) {
    app.log.error({ step: payload.step, why: reasonOf(thrown) }, 'a step of a call failed; it is tried again')
    // Whoever works looks at it at once.
    if (original !== null)
      await giveBack(app.db, original, { notBefore: app.clock.now(), wasTry: false }).catch(() => undefined)
    return ofOurs.has(payload.step) ? [{ does: 'hangUp' }] : recording({ line }, wordsOf(line).onlyMessage)
  }
}

/** What is told of whoever of ours is rung, or of a call that is over; everything else is the caller’s. */
const ofOurs = new Set(['whisper', 'answered', 'ended'])

const answer = (c: Context, { language }: KeptLine, said: Said): Response =>
  c.body(twiml(language, said), 200, {
    'content-type': 'text/xml; charset=utf-8',
    'cache-control': 'no-store',
  })
