/** What the provider told us about a call. */
export interface Payload {
  readonly lineId: string
  /** How far the call is. */
  readonly step: string
  readonly query: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
}

const head = 'POST '
const separator = '\n\n'

/** As it is kept: where it was sent to, and what was sent, as it came. */
export const asKept = (target: string, body: string): Buffer =>
  Buffer.from(`${head}${target}${separator}${body}`, 'utf8')

/** The first of each name counts; the provider sends no two. */
export const fieldsIn = (form: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(form)].toReversed())

/** What was kept; null where it is nothing of ours. */
export const readKept = (bytes: Buffer): Payload | null => {
  const text = bytes.toString('utf8')
  const at = text.indexOf(separator)
  if (!text.startsWith(head) || at === -1) return null
  const [path = '', query = ''] = text.slice(head.length, at).split('?', 2)
  const found = /^\/phone\/(?<lineId>[\da-f-]{36})\/(?<step>[a-z]{1,20})$/.exec(path)?.groups
  const { lineId, step } = found ?? {}
  if (lineId === undefined || step === undefined) return null
  return { lineId, step, query: fieldsIn(query), fields: fieldsIn(text.slice(at + separator.length)) }
}
