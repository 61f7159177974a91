import type { HeardSms } from './take-sms.ts'

const separator = '\n\n'

/** As it is kept: the line it came on, and what was sent, as it came. */
export const asKept = (lineId: string, body: string): Buffer =>
  Buffer.from(`${lineId}${separator}${body}`, 'utf8')

export const fieldsIn = (form: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...new URLSearchParams(form)].toReversed())

export interface KeptSms {
  readonly lineId: string
  readonly heard: HeardSms
}

/** What was kept; null where it is no SMS. */
export const readKept = (bytes: Buffer): KeptSms | null => {
  const text = bytes.toString('utf8')
  const at = text.indexOf(separator)
  if (at !== 36) return null
  const fields = fieldsIn(text.slice(at + separator.length))
  const sid = fields['MessageSid'] ?? fields['SmsSid'] ?? ''
  if (!/^\w{2,64}$/.test(sid)) return null
  const pictures = Number(fields['NumMedia'] ?? 0)
  return {
    lineId: text.slice(0, at),
    heard: {
      sid,
      from: fields['From'] ?? '',
      body: (fields['Body'] ?? '').replaceAll('\0', ''),
      pictures: Number.isInteger(pictures) && pictures > 0 ? Math.min(pictures, 10) : 0,
    },
  }
}
