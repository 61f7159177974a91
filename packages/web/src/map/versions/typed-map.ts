import { useDraft } from '../../cases/actions/draft.ts'
import type { MapDetail, MapStaffing, TeamStaffing } from './shapes.ts'

export interface Typed {
  readonly text: string
  readonly note: string
  readonly staffing: MapStaffing
}

/** A version as it stands in the page: what is saved, or what was typed on top of it and is not saved yet. */
export interface TypedMap extends Typed {
  /** The revision that was read before typing began: what a save is held against. */
  readonly revision: number
  /** Something is typed that the server does not have. */
  readonly dirty: boolean
  /** Somebody saved this version after typing began here. */
  readonly overtaken: boolean
  readonly setText: (text: string) => void
  readonly setNote: (note: string) => void
  readonly setStaffing: (staffing: MapStaffing) => void
  /** What was typed is let go. */
  readonly forget: () => void
  /** What was sent is saved as that revision; what was typed meanwhile goes on from there. */
  readonly settle: (sent: Typed, revision: number) => void
}

const fields = ['revision', 'text', 'note', 'staffing'] as const

const same = (one: Typed, other: Typed): boolean =>
  one.text === other.text &&
  one.note === other.note &&
  JSON.stringify(one.staffing) === JSON.stringify(other.staffing)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTeam = (value: unknown): value is TeamStaffing =>
  isRecord(value) &&
  (value['lead'] === null || typeof value['lead'] === 'string') &&
  Array.isArray(value['members']) &&
  value['members'].every((id) => typeof id === 'string') &&
  typeof value['frontDoor'] === 'boolean'

const isStaffing = (value: unknown): value is MapStaffing =>
  isRecord(value) &&
  (value['fallbackTeam'] === null || typeof value['fallbackTeam'] === 'string') &&
  isRecord(value['teams']) &&
  Object.values(value['teams']).every(isTeam)

const readStaffing = (kept: string | undefined, saved: MapStaffing): MapStaffing => {
  try {
    const staffing: unknown = JSON.parse(kept ?? '')
    return isStaffing(staffing) ? staffing : saved
  } catch {
    return saved
  }
}

/**
 * Keeps what is typed in this tab until it is saved: through a refusal, another page, a reload. The revision is kept
 * with it, so that a save after a reload is still held against what was read.
 */
export const useTypedMap = (map: MapDetail): TypedMap => {
  const draft = useDraft(`map ${map.version}`)
  const kept = draft.values
  const begun = kept['revision'] !== undefined && kept['revision'] !== ''
  const saved = { text: map.text, note: map.note ?? '', staffing: map.staffing }
  const typed = begun
    ? {
        text: kept['text'] ?? '',
        note: kept['note'] ?? '',
        staffing: readStaffing(kept['staffing'], map.staffing),
      }
    : saved
  const revision = begun ? Number(kept['revision']) : map.revision
  const forget = () => {
    for (const name of fields) draft.set(name, '')
  }
  const set = (change: Partial<Typed>) => {
    const next = { ...typed, ...change }
    // Typed back to what is saved, there is nothing to keep.
    if (same(next, saved)) {
      forget()
      return
    }
    const values = {
      revision: String(revision),
      text: next.text,
      note: next.note,
      staffing: JSON.stringify(next.staffing),
    }
    for (const name of fields) if (kept[name] !== values[name]) draft.set(name, values[name])
  }
  const dirty = begun && !same(typed, saved)
  return {
    ...typed,
    revision: dirty ? revision : map.revision,
    dirty,
    overtaken: dirty && revision !== map.revision,
    setText: (text) => set({ text }),
    setNote: (note) => set({ note }),
    setStaffing: (staffing) => set({ staffing }),
    forget,
    settle: (sent, savedAs) => {
      if (same(typed, sent)) forget()
      else draft.set('revision', String(savedAs))
    },
  }
}
