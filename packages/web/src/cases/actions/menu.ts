import type { AvailableAction, Case } from '../../api/shapes.ts'
import { catalogue } from './catalogue.ts'
import { type ActionSpec, rooms, roomTitles } from './spec.ts'

export interface MenuEntry {
  readonly spec: ActionSpec
  /** Why not now and what to do instead; null where it is allowed. */
  readonly refusal: AvailableAction['refusal']
}

export interface MenuRoom {
  readonly title: string
  readonly entries: readonly MenuEntry[]
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

const fits = (spec: ActionSpec, sought: string): boolean => {
  const text = plain(`${spec.title} ${spec.means} ${spec.also} ${roomTitles[spec.room]}`)
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** One entry of the menu: allowed where the server allows it for any of its subjects. Null where it says nothing. */
const entryOf = (spec: ActionSpec, about: Case): MenuEntry | null => {
  const said = about.actions.filter((one) => one.name === spec.name)
  const [first] = said
  if (first === undefined) return null
  return { spec, refusal: said.some((one) => one.allowed) ? null : first.refusal }
}

/** The menu by rooms, in the order of the catalogue, with what is allowed first in each. */
export const menuOf = (about: Case, sought: string): readonly MenuRoom[] =>
  rooms
    .map((room) => ({
      title: roomTitles[room],
      entries: catalogue
        .filter((spec) => spec.room === room && fits(spec, sought))
        .map((spec) => entryOf(spec, about))
        .filter((entry) => entry !== null)
        .toSorted((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null)),
    }))
    .filter((room) => room.entries.length > 0)
