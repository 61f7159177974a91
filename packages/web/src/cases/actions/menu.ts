import type { AvailableAction, Case } from '../../api/shapes.ts'
import { catalogue } from './catalogue.ts'
import { type Fit, fitOf } from './fit.ts'
import { actionWords } from '../../words/actions.ts'
import { type ActionSpec, rooms } from './spec.ts'

export interface MenuEntry {
  readonly spec: ActionSpec
  /** Why not now and what to do instead; null where it is allowed. */
  readonly refusal: AvailableAction['refusal']
}

export interface MenuRoom {
  readonly title: string
  readonly entries: readonly MenuEntry[]
}

/** How well an action fits what was typed, the least the best; null where it does not. Its own words count most. */
const distance = (spec: ActionSpec, sought: string): Fit | null =>
  fitOf(
    { title: spec.title(), also: [spec.means(), spec.also(), actionWords.room[spec.room]()].join(' ') },
    sought,
  )

const hasNothingToPick = ({ fields }: ActionSpec, about: Case): boolean =>
  fields.some(
    (field) =>
      field.kind === 'pick' &&
      field.optional !== true &&
      field.when === undefined &&
      field.of(about).length === 0,
  )

interface Found extends MenuEntry {
  readonly distance: number
}

/** One entry of the menu: allowed where the server allows it for any of its subjects. Null where it says nothing. */
const entryOf = (spec: ActionSpec, about: Case, sought: string): Found | null => {
  if (spec.inStory === true || hasNothingToPick(spec, about)) return null
  const said = about.actions.filter((one) => one.name === spec.name)
  const far = distance(spec, sought)
  const [first] = said
  if (first === undefined || far === null) return null
  const allowed = said.some((one) => one.allowed)
  // What is refused comes after everything that can be done.
  return { spec, refusal: allowed ? null : first.refusal, distance: allowed ? far : far + 2 }
}

/** The menu by rooms: in the order of the catalogue, or what fits best first where something is sought. */
export const menuOf = (about: Case, sought: string): readonly MenuRoom[] =>
  rooms
    .map((room) => ({
      title: actionWords.room[room](),
      entries: catalogue
        .filter((spec) => spec.room === room)
        .map((spec) => entryOf(spec, about, sought.trim()))
        .filter((entry) => entry !== null)
        .toSorted((a, b) => a.distance - b.distance),
    }))
    .filter((room) => room.entries.length > 0)
    .toSorted((a, b) =>
      sought.trim() === '' ? 0 : (a.entries[0]?.distance ?? 0) - (b.entries[0]?.distance ?? 0),
    )
