import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { tryMailbox } from './try-mailbox.ts'

test('a server that greets and then says nothing more is not waited for any longer', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).write('* OK Zzz\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const mailbox = {
    name: 'Care',
    address: 'care@small.example',
    host: '127.0.0.1',
    port,
    user: 'care',
    folder: 'INBOX',
    security: 'none',
    signIn: { kind: 'password' },
    trusted: null,
  } as const
  const tried = await tryMailbox(mailbox, { kind: 'password', password: 'right' }, 2_000)
  expect(tried).toEqual({ ok: false, at: 'connect', said: 'Zzz', late: true })
  server.close()
})
