import dayjs from 'dayjs'
import type { CheckResult, ServiceMap } from '@buckstop/service-map'
import { type Stranding, strandingsOf } from '@buckstop/service-map/strandings'
import { wholeDay } from '../../look/when.ts'
import { strandedWords } from '../../words/stranded.ts'
import type { MapFindings } from '../versions/shapes.ts'

export type Signature = NonNullable<NonNullable<MapFindings['strandings']>[number]['signature']>

/** Somebody whom the text leaves without help, and who answers for them. */
export interface StrandedRow {
  readonly stranding: Stranding
  readonly signature: Signature | null
  /** The server found the same in the version as it is saved, so that it can be signed for. */
  readonly known: boolean
}

/** Those nobody answers for come first. */
export const strandedRows = (
  map: ServiceMap,
  result: CheckResult,
  findings: Pick<MapFindings, 'strandings'> | null,
): readonly StrandedRow[] => {
  const found = new Map((findings?.strandings ?? []).map((one) => [one.key, one]))
  return strandingsOf(map, result)
    .map((stranding): StrandedRow => ({
      stranding,
      signature: found.get(stranding.key)?.signature ?? null,
      known: found.has(stranding.key),
    }))
    .toSorted((a, b) => Number(isSignedFor(a)) - Number(isSignedFor(b)))
}

export const isSignedFor = ({ signature }: StrandedRow): boolean => signature?.state === 'stands'

/** What is wrong with what a leader fills in, by the field; empty where it can be sent. */
export const wrongInSignature = (
  reason: string,
  until: string,
  today: string,
): { readonly reason?: string; readonly until?: string } => ({
  ...(reason.trim() === '' ? { reason: strandedWords.wrong.reason() } : {}),
  ...(until === ''
    ? { until: strandedWords.wrong.noDay() }
    : until < today
      ? { until: strandedWords.wrong.past() }
      : until > lastDay(today)
        ? { until: strandedWords.wrong.tooLong({ day: wholeDay(lastDay(today)) }) }
        : {}),
})

/** The last day on which a signature of today may end: less than six months away. */
export const lastDay = (today: string): string =>
  dayjs(today).add(6, 'month').subtract(1, 'day').format('YYYY-MM-DD')
