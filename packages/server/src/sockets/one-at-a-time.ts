import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

// Browsers and proxies wait for each answer; a program that does not gets this far ahead of its answers.
const mostAhead = 32

interface Line {
  answering: boolean
  readonly waiting: (readonly [IncomingMessage, ServerResponse])[]
}

/**
 * Answers the requests of one connection one after the other, which is the order in which the answers have to go back
 * anyway. Node would begin all that it finds in what was sent, and tens of thousands fit into one connection: who is
 * further ahead than anybody needs is cut off, and with them what waits.
 */
export const oneAtATime = (
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): RequestListener => {
  const lines = new WeakMap<object, Line>()
  const begin = (line: Line, incoming: IncomingMessage, outgoing: ServerResponse): void => {
    line.answering = true
    outgoing.once('close', () => {
      line.answering = false
      const next = line.waiting.shift()
      if (next !== undefined && !incoming.socket.destroyed) begin(line, ...next)
    })
    answer(incoming, outgoing)
  }
  return (incoming, outgoing) => {
    const { socket } = incoming
    // The rest of what was sent together with one request too many.
    if (socket.destroyed) return
    const line = lines.get(socket) ?? { answering: false, waiting: [] }
    lines.set(socket, line)
    if (!line.answering) begin(line, incoming, outgoing)
    else if (line.waiting.length < mostAhead) line.waiting.push([incoming, outgoing])
    else {
      line.waiting.length = 0
      socket.destroy()
    }
  }
}
