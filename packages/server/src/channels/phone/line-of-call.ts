import type { AppContext } from '../../app/app-context.ts'
import { readLine, readLines } from '../../company/phone/line-rows.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import type { Payload } from './payload.ts'

/** The line of a call; where that was removed, the one that has its number now. */
export const lineFor = async (
  { db }: Pick<AppContext, 'db'>,
  { lineId, fields }: Pick<Payload, 'lineId' | 'fields'>,
): Promise<KeptLine | null> =>
  (await readLine(db, lineId)) ?? (await readLines(db)).find(({ number }) => number === fields['To']) ?? null

/** What of a line is said and noted where there is none any more. */
export const goneLine = ({ lineId, fields }: Pick<Payload, 'lineId' | 'fields'>): KeptLine => ({
  id: lineId,
  revision: 0,
  number: fields['To'] ?? '',
  door: 'phone',
  language: 'en',
  account: '',
  sentAway: false,
})
