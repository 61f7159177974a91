import { type DestinationStream, pino, stdSerializers, type Logger } from 'pino'

// Of what hangs on an error, only this is certain to be ours: a database's `detail` and `where` quote whole rows.
const ours = ['type', 'code', 'matterId', 'constraint', 'table', 'routine', 'syscall'] as const

const address = /[^\s<>@"'(),:;]{1,64}@[^\s<>@"'(),:;]{1,255}/g

/** A text without the e-mail addresses in it, as a mail server's answer quotes them. */
export const withoutAddresses = (text: string): string => text.replaceAll(address, '(address)')

/** What a log holds of something thrown: message and stack with those of its causes, and nothing personal. */
const thrownInLog = (thrown: unknown): unknown => {
  if (!(thrown instanceof Error)) return withoutAddresses(String(thrown))
  const serialized: Readonly<Record<string, unknown>> = { ...stdSerializers.err(thrown) }
  return {
    ...Object.fromEntries(
      ours.flatMap((name) => (serialized[name] === undefined ? [] : [[name, serialized[name]]])),
    ),
    message: withoutAddresses(String(serialized['message'])),
    stack: withoutAddresses(String(serialized['stack'])),
  }
}

/** The log of a process: one line of JSON for each entry. */
export const createLog = (destination: DestinationStream): Logger =>
  pino({ name: 'buckstop', level: 'info', serializers: { err: thrownInLog } }, destination)
