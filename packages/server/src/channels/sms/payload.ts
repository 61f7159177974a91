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

const mostPictures = 10
const media = /\/Accounts\/\w{2,64}(?<path>\/Messages\/\w{2,64}\/Media\/\w{2,64})$/

/** Where they are beneath our account; whatever else an address names is not asked, so that an empty one stands for it. */
const picturesIn = (fields: Readonly<Record<string, string>>): readonly string[] => {
  const count = Number(fields['NumMedia'] ?? 0)
  const known = Number.isInteger(count) && count > 0 ? Math.min(count, mostPictures) : 0
  return Array.from(
    { length: known },
    (_, at) => media.exec(fields[`MediaUrl${at}`] ?? '')?.groups?.['path'] ?? '',
  )
}

/** What a form says that can be seen, whatever else of it can't be read. */
export const seenIn = (bytes: Buffer): { readonly from: string; readonly words: string } => {
  const text = bytes.toString('utf8')
  const at = text.indexOf(separator)
  const { From: from = '', Body: words = '' } = at === -1 ? {} : fieldsIn(text.slice(at + separator.length))
  return { from, words: words.replaceAll('\0', '') }
}

/** What was kept; null where it is no SMS. */
export const readKept = (bytes: Buffer): KeptSms | null => {
  const text = bytes.toString('utf8')
  const at = text.indexOf(separator)
  if (at !== 36) return null
  const fields = fieldsIn(text.slice(at + separator.length))
  const sid = fields['MessageSid'] ?? fields['SmsSid'] ?? ''
  if (!/^\w{2,64}$/.test(sid)) return null
  return {
    lineId: text.slice(0, at),
    heard: {
      sid,
      from: fields['From'] ?? '',
      body: (fields['Body'] ?? '').replaceAll('\0', ''),
      pictures: picturesIn(fields),
    },
  }
}
