import { connect, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createMailCompany } from '../../../../test/mail/mail-company.ts'
import { listenForMail } from './listen.ts'

describe('one network', () => {
  const company = companyOfFile(createMailCompany)

  test('has a quarter of the connections, and gets its place back', async () => {
    const listener = await listenForMail(company.mailing, 0, { mostClients: 8, patienceMs: 60_000 })
    const talks = [await talkTo(listener.port), await talkTo(listener.port)]
    for (const { heard } of talks) expect(await heard(/^\d+/m)).toBe('220')
    const third = await talkTo(listener.port)
    expect(await third.heard(/^\d+/m)).toBe('421')
    await third.ended
    talks[0]?.socket.end('QUIT\r\n')
    await talks[0]?.ended
    const fourth = await talkTo(listener.port)
    expect(await fourth.heard(/^\d+/m)).toBe('220')
    for (const { socket } of [...talks, fourth]) socket.destroy()
    await listener.close()
  })

  test('may not be slow for ever: it is told to come again, and nothing is stored', async () => {
    const listener = await listenForMail(company.mailing, 0, { mostClients: 8, patienceMs: 600 })
    const { socket, heard, ended } = await talkTo(listener.port)
    await heard(/^220/m)
    socket.write('EHLO slow.example\r\n')
    await heard(/^250 /m)
    socket.write('MAIL FROM:<slow@slow.example>\r\nRCPT TO:<care@small.example>\r\nDATA\r\n')
    await heard(/^354/m)
    const trickle = setInterval(() => socket.write('a\r\n'), 50)
    expect(await heard(/^4\d\d/m)).toBe('421')
    await ended
    clearInterval(trickle)
    expect(await company.heard()).toEqual([])
    await listener.close()
  })
})

interface Talk {
  readonly socket: Socket
  /** What the other side said that looks so, once it did. */
  readonly heard: (what: RegExp) => Promise<string>
  readonly ended: Promise<void>
}

const talkTo = async (port: number): Promise<Talk> => {
  const socket = connect(port, '127.0.0.1')
  let all = ''
  socket.on('data', (part) => (all += part.toString('latin1'))).on('error', () => undefined)
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  return {
    socket,
    ended,
    heard: async (what) => {
      for (let tried = 0; tried < 200; tried += 1) {
        const found = what.exec(all)
        if (found !== null) return found[0]
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error(`only this was said: ${all}`)
    },
  }
}
