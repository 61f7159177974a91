import {
  SMTPServer,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server'
import type { AppContext } from '../../../app/app-context.ts'
import { codeOf, StartupError } from '../../../config/startup-error.ts'
import { certificateOf } from './certificate.ts'
import { refusalOfMail } from './refusals.ts'
import { createShares } from './shares.ts'
import { createTakingMail, networkAt } from './take-mail.ts'

/** Takes mail that other servers hand over, and says yes once it is in the database. It sends nothing on to anybody. */
export interface MailListener {
  readonly port: number
  readonly isListening: () => boolean
  /** Takes no more, and lets what is being handed over come to its end, for a few seconds. */
  readonly close: () => Promise<void>
}

/** Larger ones are refused at once where their size is told beforehand. */
export const mostBytesOfMail = 30_000_000

export interface ListenBounds {
  /** How many connections there may be at once; of one network, a quarter of them. */
  readonly mostClients: number
  /** How long a mail may take to come. */
  readonly patienceMs: number
}

const usualBounds: ListenBounds = { mostClients: 200, patienceMs: 10 * 60_000 }
const mostRecipients = 100
const idleMs = 60_000
const closePatienceMs = 4_000

/** @throws StartupError `port-taken`, `port-forbidden`, `setting-invalid` */
export const listenForMail = async (
  app: AppContext,
  port: number,
  { mostClients, patienceMs }: ListenBounds = usualBounds,
): Promise<MailListener> => {
  const { host } = app.settings
  const certificate = await certificateOf(app.settings)
  const taking = createTakingMail(app, patienceMs)
  const begin = async (
    sender: string,
    { remoteAddress }: SMTPServerSession,
    done: (error: Error | null) => void,
  ): Promise<void> => done(await taking.begin(remoteAddress, sender))
  const answer = async (
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error: Error | null, words?: string) => void,
  ): Promise<void> => {
    const refused = await taking.take(stream, session)
    done(refused, '2.0.0 It is stored, and somebody will have it')
  }
  const server = new SMTPServer({
    ...certificate,
    banner: 'Buckstop',
    size: mostBytesOfMail,
    maxClients: mostClients,
    socketTimeout: idleMs,
    closeTimeout: closePatienceMs,
    authOptional: true,
    disabledCommands: certificate === null ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    disableReverseLookup: true,
    logger: false,
    ...connectionShares(mostClients),
    onMailFrom: ({ address }, session, done) => void begin(address, session, done),
    onRcptTo: ({ address }, { envelope }, done) => {
      if (envelope.rcptTo.length >= mostRecipients) return done(refusalOfMail('tooManyRecipients'))
      return done(address.includes('@') || /^postmaster$/i.test(address) ? null : refusalOfMail('noAddress'))
    },
    onData: (stream, session, done) => void answer(stream, session, done),
  })
  // A connection that breaks, or a handshake that fails, is the other side's; it tries again.
  server.on('error', (error) => app.log.debug({ code: codeOf(error) }, 'a mail connection ended early'))
  const bound = await bind(server, host, port)
  return {
    port: bound,
    isListening: () => server.server.listening,
    close: async () => {
      await new Promise<void>((resolve) => server.close(resolve))
      await app.dayRoom.written().catch(() => undefined)
    },
  }
}

const connectionShares = (
  mostClients: number,
): Required<Pick<SMTPServerOptions, 'onConnect' | 'onClose'>> => {
  const shares = createShares(mostClients)
  const networks = new Map<string, string>()
  return {
    onConnect: ({ id, remoteAddress }, done) => {
      const network = networkAt(remoteAddress)
      if (!shares.take(network, 1)) return done(refusalOfMail('tooManyConnections'))
      networks.set(id, network)
      done()
    },
    onClose: ({ id }) => {
      const network = networks.get(id)
      if (network !== undefined) shares.giveBack(network, 1)
      networks.delete(id)
    },
  }
}

const bind = async (server: SMTPServer, host: string, port: number): Promise<number> => {
  try {
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject)
      server.listen(port, host, resolve)
    })
  } catch (thrown) {
    if (codeOf(thrown) === 'EADDRINUSE')
      throw new StartupError(
        'port-taken',
        `The mail port ${port} is in use by another program: choose another with --smtp-port.`,
        thrown,
      )
    if (codeOf(thrown) === 'EACCES')
      throw new StartupError(
        'port-forbidden',
        `This user may not listen on the mail port ${port}: choose one from 1024 on with --smtp-port.`,
        thrown,
      )
    throw new StartupError('setting-invalid', `The mail listener can’t listen on ${host}.`, thrown)
  }
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return address.port
}
