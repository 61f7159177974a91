import { mailings } from '@buckstop/domain'
import { z } from '@hono/zod-openapi'

const choice = z
  .strictObject({
    mail: z.enum(mailings).openapi({
      description: '`morning`: with the mail of my next working morning. `never`: not by mail.',
    }),
  })
  .openapi('HearingChoice')

export const hearingView = z
  .strictObject({
    choices: z
      .strictObject({
        cameUp: choice,
        offered: choice,
        asked: choice,
        due: choice,
        customerSpoke: choice,
        becameYours: choice,
        answered: choice,
        readOnly: choice,
      })
      .openapi({ description: 'By kind. Of danger everybody hears at once.' }),
    morningHour: z.int().min(0).max(23).nullable().openapi({
      description: 'The hour of my working day at which the morning’s mail comes; null for none.',
    }),
  })
  .openapi('Hearing')
