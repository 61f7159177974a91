import { createSocket } from 'node:dgram'
import dnsPacket from 'dns-packet'

/** A real name server on the loopback that knows the records it is given. */
export interface DnsServer {
  /** As `--dns` takes it. */
  readonly address: string
  readonly texts: Map<string, string>
  /** Names for which it says that it failed. */
  readonly failing: Set<string>
  /** Names of which it never says anything. */
  readonly silent: Set<string>
  readonly close: () => Promise<void>
}

export const startDnsServer = async (): Promise<DnsServer> => {
  const texts = new Map<string, string>()
  const failing = new Set<string>()
  const silent = new Set<string>()
  const socket = createSocket('udp4')
  socket.on('message', (asked, { address, port }) => {
    const { id, questions = [] } = dnsPacket.decode(asked)
    const [question] = questions
    if (silent.has(question?.name.toLowerCase() ?? '')) return
    const text = question?.type === 'TXT' ? texts.get(question.name.toLowerCase()) : undefined
    const answer = dnsPacket.encode({
      type: 'response',
      ...(id === undefined ? {} : { id }),
      // SERVFAIL; NXDOMAIN where there is nothing.
      flags: failing.has(question?.name.toLowerCase() ?? '') ? 2 : text === undefined ? 3 : 0,
      questions,
      answers:
        text === undefined || question === undefined || failing.has(question.name.toLowerCase())
          ? []
          : [{ type: 'TXT', name: question.name, ttl: 1, data: text.match(/.{1,200}/gs) ?? [] }],
    })
    socket.send(answer, port, address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${socket.address().port}`,
    texts,
    failing,
    silent,
    close: async () => await new Promise((resolve) => socket.close(() => resolve())),
  }
}
