import type { HttpBindings } from '@hono/node-server'

const isHttp = (bindings: unknown): bindings is HttpBindings =>
  typeof bindings === 'object' && bindings !== null && 'incoming' in bindings

/** The address a connection comes from; empty where there is none, as in a test without a socket. */
export const addressOf = (bindings: unknown): string =>
  isHttp(bindings) ? (bindings.incoming.socket.remoteAddress ?? '') : ''

/** What one household or office shares: an IPv4 address, or the first half of an IPv6 one. */
export const neighbourhood = (address: string): string => {
  const mapped = /^::ffff:(?<v4>[\d.]+)$/i.exec(address)?.groups?.['v4']
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [head = '', tail = ''] = address.split('::')
  const first = head.split(':').filter((part) => part !== '')
  const last = tail.split(':').filter((part) => part !== '')
  const gap = address.includes('::') ? Array.from({ length: 8 - first.length - last.length }, () => '0') : []
  return [...first, ...gap, ...last].slice(0, 4).join(':')
}

export const isLoopback = (address: string): boolean =>
  address === '::1' || /^(?:::ffff:)?127\./i.test(address)
