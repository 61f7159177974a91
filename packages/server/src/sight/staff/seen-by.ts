import type { KindName, MatterViewer, PersonId, TeamName } from '@buckstop/domain'
import type { SightRule } from '../../shapes/sight.ts'
import { rules, type Whom } from './rules.ts'
import { teamsHeard, type Viewer } from './viewer.ts'

/** All of a matter by which the rules of sight are decided. */
export interface SeenMatter {
  readonly kind: KindName
  readonly owner: PersonId
  readonly team: TeamName
  /** Before whom it came by its history. */
  readonly viewers: readonly MatterViewer[]
}

/** The rule by which somebody sees a matter; null where it is not there for them. Pure. */
export const seenBy = (viewer: Viewer, matter: SeenMatter): SightRule | null =>
  rules.find(({ rule, of }) => holds[of](viewer, matter, rule))?.rule ?? null

type Holds = (viewer: Viewer, matter: SeenMatter, rule: SightRule) => boolean

const holds: Readonly<Record<Whom, Holds>> = {
  everybody: (_viewer, { kind }) => kind !== 'case',
  owner: ({ person }, { owner }) => owner === person,
  leads: ({ leads }, { team }) => leads.includes(team),
  works: ({ works }, { team }) => works.includes(team),
  covers: ({ covers }, { team }) => covers.includes(team),
  admin: ({ administers }) => administers,
  history: (viewer, { viewers }, name) =>
    viewers.some(
      ({ rule, of }) =>
        rule === name &&
        (of.kind === 'person' ? of.person === viewer.person : teamsHeard(viewer).includes(of.team)),
    ),
}
