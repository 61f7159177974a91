import type { Context } from 'hono'
import type { AppContext } from '../../app/app-context.ts'

/** Where this site is for everybody; where nobody said so, where it was asked for. */
export const publicUrlOf = (app: Pick<AppContext, 'settings'>, c: Context): string =>
  app.settings.publicUrl ?? new URL(c.req.url).origin
