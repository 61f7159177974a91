import { fromEpochMilliseconds, type Instant, isDoor, whyNotBehind } from '@buckstop/domain'
import type { ServiceMap } from '@buckstop/service-map'
import type { SentForm } from '../../../forms/read-form.ts'
import type { SentAwayFrom } from '../../../intake/incoming.ts'
import type { Words } from '../words/catalogue.ts'

/** A door as somebody may name it. */
export interface Door {
  /** The channel's name in the service map. */
  readonly name: string
  readonly says: string
}

type Channels = ServiceMap['channels']

/** Those of the service map that a customer can know of, and come to, in its order. */
const knownAmong = (channels: Channels) =>
  channels.flatMap(({ name, kind, published }) =>
    published && (kind === null || isDoor(kind)) ? [{ name, kind }] : [],
  )

export const doorsOf = (channels: Channels, { doors }: Words['sentAway']): readonly Door[] => {
  const known = knownAmong(channels)
  return known.map(({ name, kind }) => {
    if (kind === null) return { name, says: name }
    // Of several of a kind the name says which.
    const isOnly = known.filter((one) => one.kind === kind).length === 1
    return { name, says: isOnly ? doors[kind] : `${doors[kind]}: ${name}` }
  })
}

/** What stands in the form, as it was sent. */
export interface SentAwayTyped {
  readonly door: string
  readonly when: string
}

export const nothingTyped: SentAwayTyped = { door: '', when: '' }

export const sentAwayTyped = (form: SentForm): SentAwayTyped => ({
  door: form.field('door'),
  when: form.field('when').trim(),
})

/**
 * Of a door that is none of ours, and of a time that nobody can read, nothing is kept but what stands in their words.
 * @returns `unread` what they wrote as the time, where it could not be read
 */
export const readSentAway = (
  { door, when }: SentAwayTyped,
  { map, timeZone, now }: { readonly map: ServiceMap; readonly timeZone: string; readonly now: Instant },
): SentAwayFrom & { readonly unread: string } => {
  const meant = instantOf(when, timeZone)
  const at = meant === null || whyNotBehind(meant, now) !== null ? null : meant
  return {
    door: knownAmong(map.channels).some(({ name }) => name === door) ? door : null,
    when: at,
    unread: at === null ? when.slice(0, longestWhen) : '',
  }
}

const longestWhen = 200

/** As a browser's field for date and time writes it, where the company is. */
const instantOf = (text: string, timeZone: string): Instant | null => {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(text)) return null
  try {
    return fromEpochMilliseconds(
      Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds,
    )
  } catch {
    return null
  }
}
