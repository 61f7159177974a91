import type { Context } from 'hono'

/** Whose request this is, as the whole app found it out; empty in a part of it that is served alone. */
export const senderIn = (c: Context): string => {
  const sender: unknown = c.get('sender')
  return typeof sender === 'string' ? sender : ''
}
