import { createTransport } from 'nodemailer'

/** A mail that is the same bytes however often it is sent. */
export interface Letter {
  readonly from: string
  readonly words: string
  readonly raw: string
}

export interface Handing {
  readonly port: number
  /** What was not acknowledged yet; what is, is taken out. */
  readonly waiting: Letter[]
  readonly most: number
  readonly connections: number
  /** Told of how many were acknowledged. */
  readonly onTaken: (acknowledged: number) => void
}

/**
 * Hands over what waits, as mail servers do: what was not acknowledged waits again. Ends where nothing is left, so many
 * are acknowledged, or the line is cut.
 * @returns how many were acknowledged
 */
export const handUntilCut = async ({
  port,
  waiting,
  most,
  connections,
  onTaken,
}: Handing): Promise<number> => {
  let acknowledged = 0
  let begun = 0
  const run = async (): Promise<void> => {
    const transport = createTransport({
      host: '127.0.0.1',
      port,
      pool: true,
      maxConnections: 1,
      maxMessages: Number.POSITIVE_INFINITY,
      ignoreTLS: true,
      socketTimeout: 20_000,
      connectionTimeout: 5_000,
    })
    try {
      while (begun < most) {
        const letter = waiting.shift()
        if (letter === undefined) return
        begun += 1
        try {
          const { from, raw } = letter
          await transport.sendMail({ envelope: { from, to: ['care@localhost'] }, raw })
        } catch {
          waiting.push(letter)
          return
        }
        acknowledged += 1
        onTaken(acknowledged)
      }
    } finally {
      transport.close()
    }
  }
  await Promise.all(Array.from({ length: connections }, run))
  return acknowledged
}
