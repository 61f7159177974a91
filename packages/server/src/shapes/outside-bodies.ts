import { z } from '@hono/zod-openapi'
import { lineOf } from './basics.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

/** BCP 47 without region. */
export const spoken = z
  .string()
  .refine(
    (tag) => /^[a-z]{2,3}$/.test(tag),
    issue('language-invalid', 'is no language of two or three letters'),
  )
  .openapi({ example: 'fr' })

const webAddress = lineOf(300)
  .refine(
    (text) => /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text),
    issue('web-address-invalid', 'is no address that begins with https://'),
  )
  .openapi({ format: 'uri' })

/** Most of them, as many as a sheet of paper holds. */
export const mostOutsideBodies = 10

/** Somebody who does not belong to the company, to whom its customers can turn; as customers read it. */
export const outsideBody = z
  .strictObject({
    name: lineOf(200),
    about: lineOf(300).optional().openapi({ description: 'What it deals with.' }),
    deadline: lineOf(300).optional().openapi({ description: 'By when one may turn to it.' }),
    languages: z.array(spoken).min(1).max(20).optional().openapi({ description: 'Those it speaks.' }),
    web: webAddress.optional(),
    phone: lineOf(40).optional(),
    address: lineOf(300).optional(),
  })
  .openapi('OutsideBody')

export const outsideBodies = z.array(outsideBody).max(mostOutsideBodies)
