import type { ChannelKind } from './channel.ts'

const mailed: ReadonlySet<ChannelKind> = new Set(['web', 'mail', 'chat'])

/** Words written here travel only if we send them; a letter or a text message was sent by whoever recorded it. */
export const isMailed = (channel: ChannelKind): boolean => mailed.has(channel)
