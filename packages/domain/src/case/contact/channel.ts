import { z } from 'zod'
import type { Read } from '../../matter/shape/fields.ts'

/** As in the service map, and `visit` for a call at somebody's door or desk. */
export const channel = z.enum(['web', 'mail', 'chat', 'phone', 'sms', 'store', 'letter', 'survey', 'visit'])
export type ChannelKind = Read<typeof channel>
export const channelKinds = channel.options
