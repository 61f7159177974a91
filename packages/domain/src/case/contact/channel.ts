/** As in the service map, and `visit` for a call at somebody's door or desk. */
export const channelKinds = [
  'web',
  'mail',
  'chat',
  'phone',
  'sms',
  'store',
  'letter',
  'survey',
  'visit',
] as const
export type ChannelKind = (typeof channelKinds)[number]
