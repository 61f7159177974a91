import type { Hono } from 'hono'
import type { AppContext } from '../../app/app-context.ts'
import type { Service } from '../../running/service.ts'
import type { Live } from '../../live/live.ts'
import { chatPages } from '../chat/app.ts'
import { leftPages } from '../left/app.ts'
import { phonePages } from '../phone/app.ts'
import { phoneServices } from '../phone/services.ts'
import { smsPages } from '../sms/app.ts'
import { smsServices } from '../sms/services.ts'
import { mailServices } from '../mail/services.ts'
import { pages } from '../web/app.ts'

/** A way in which customers reach us, in a folder of its own; every one leads to `intake`. */
export interface Channel {
  /** What hears there, in the order in which it starts. */
  readonly services: readonly Service[]
  /** What customers see of it, beneath our address. */
  readonly pages: ((app: AppContext, live: Live) => Hono) | null
}

/** Every channel that there is: whatever starts, or shows pages, learns of them here. */
export const channels: readonly Channel[] = [
  { services: [], pages },
  { services: mailServices, pages: null },
  { services: [], pages: chatPages },
  { services: [], pages: leftPages },
  { services: phoneServices, pages: phonePages },
  { services: smsServices, pages: smsPages },
]
