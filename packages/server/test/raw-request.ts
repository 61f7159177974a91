import { connect, type Socket } from 'node:net'

/** A request as bytes on a connection of its own, for what no decent client sends. */
export interface RawRequest {
  readonly socket: Socket
  readonly send: (bytes: string) => void
  /** What came back, once the connection is closed. */
  readonly answer: Promise<string>
}

export interface RawHead {
  readonly path: string
  readonly type: string
  /** Bytes it says it has; left out, it comes in chunks. */
  readonly length?: number
  readonly token?: string | undefined
}

export const multipart = 'multipart/form-data; boundary=b'
export const filePart = '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n'

/** Opens a connection and sends the head of a POST. */
export const rawRequest = (url: string, { path, type, length, token }: RawHead): RawRequest => {
  const { port, origin } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (text: string) => {
    heard += text
  })
  socket.on('error', () => undefined)
  const answer = new Promise<string>((resolve) => socket.once('close', () => resolve(heard)))
  const send = (bytes: string): void => {
    if (!socket.destroyed) socket.write(bytes, 'latin1')
  }
  const headers = [
    `POST ${path} HTTP/1.1`,
    'Host: x',
    `Origin: ${path.startsWith('/api/auth') ? origin : 'null'}`,
    'Connection: close',
    `Content-Type: ${type}`,
    length === undefined ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
  ]
  send(`${headers.join('\r\n')}\r\n\r\n`)
  return {
    socket,
    send: length === undefined ? (bytes) => send(`${bytes.length.toString(16)}\r\n${bytes}\r\n`) : send,
    answer,
  }
}

/** The status of an answer; null where none came. */
export const statusOf = (answer: string): number | null => {
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]
  return status === undefined ? null : Number(status)
}
