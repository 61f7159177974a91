import { z } from '@hono/zod-openapi'
import { emailAddress, lineOf } from './basics.ts'

/** Most addresses that a company could keep apart. */
const mostDoors = 200

const door = lineOf(200).openapi({ description: 'The name of a channel of mail in the service map.' })

export const mailDoorsChange = z
  .strictObject({
    version: z.string().max(100),
    items: z.array(z.strictObject({ address: emailAddress, door })).max(mostDoors),
  })
  .openapi('MailDoorsChange')

export const mailDoorsView = z
  .object({
    version: z.string(),
    items: z
      .array(z.object({ address: z.string(), door: z.string() }))
      .openapi({ description: 'Mail to any other address comes by the first channel of mail.' }),
    channels: z
      .array(z.object({ name: z.string(), team: z.string() }))
      .openapi({ description: 'Those of mail in the live map, and the team of people that each reaches.' }),
  })
  .openapi('MailDoors')
