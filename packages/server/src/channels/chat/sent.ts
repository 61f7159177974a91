import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { senderIn } from '../../addresses/sender-in.ts'
import type { AppContext } from '../../app/app-context.ts'
import { Problem } from '../../errors/problem.ts'
import { inputErrors } from '../../errors/input-errors.ts'
import { readJson } from '../../forms/read-json.ts'
import { id, line, words } from '../../shapes/basics.ts'
import { isSecret } from '../../links/secret.ts'
import { isFromOurselves } from '../web/same-site.ts'
import { isEmail, isPhone } from '../web/tell-us/check.ts'
import { mostOfLine } from './bounds.ts'

const key = z.string().regex(/^[\w-]{8,60}$/)

/** What a browser says of its clock; whatever is no such name is no guess, and the line counts as it is. */
const zone = z.string().max(64).optional().catch(undefined)

export const lineIn = z.strictObject({
  key,
  zone,
  words: words.refine(({ length }) => length <= mostOfLine, {
    message: `is longer than ${mostOfLine} characters`,
    params: { code: 'text-too-long' },
  }),
})

/** A name and a way to be reached; each may be left out, but not both. */
export const reachIn = z
  .strictObject({ key, name: line.optional(), address: line.optional() })
  .refine(({ name, address }) => name !== undefined || address !== undefined)
  .refine(({ address }) => address === undefined || isEmail(address) || isPhone(address), {
    path: ['address'],
    message: 'is neither an e-mail address nor a telephone number',
    params: { code: 'address-unfit' },
  })

/** “A person, please”, by a press: no word is typed. */
export const personIn = z.strictObject({ key })

export const seenIn = z.strictObject({ upTo: id })
export const typingIn = z.strictObject({ window: id, typing: z.boolean() })

/** The secret stands in a header: an address would be kept by logs and histories. */
export const secretHeader = 'chat-secret'

/**
 * The secret that a request of our own panel carries.
 * @throws Problem `origin-foreign` from another site, `input-invalid` where there is none
 */
export const secretIn = (app: Pick<AppContext, 'settings'>, c: Context): string => {
  if (!isFromOurselves(c, app.settings.publicUrl)) throw new Problem('origin-foreign')
  const secret = c.req.header(secretHeader) ?? ''
  if (!isSecret(secret)) throw new Problem('input-invalid')
  return secret
}

/** @throws Problem where the body is not as it should be */
export const bodyIn = async <Shape extends z.ZodType>(
  app: Pick<AppContext, 'bodies'>,
  c: Context,
  shape: Shape,
): Promise<z.output<Shape>> => {
  const read = shape.safeParse(await readJson(c.req.raw, app.bodies, senderIn(c)))
  if (!read.success) throw new Problem('input-invalid', { errors: inputErrors(read.error.issues) })
  return read.data
}
