import type { MatterId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { seenBy, type SeenMatter } from './seen-by.ts'
import { teamsHeard, teamsSeen, type Viewer } from './viewer.ts'

/** A matter with all by which it is said who sees it. */
export interface Audience extends SeenMatter {
  readonly matterId: MatterId
}

/** Of these matters, in one trip however many may look; for a few hundred at a time. */
export const audiencesOf = async (
  db: Kysely<Tables>,
  matters: readonly MatterId[],
): Promise<readonly Audience[]> => {
  const { rows } = await sql<Audience>`
    select head.matter_id as "matterId", head.kind, head.owner_id as owner, head.team,
      coalesce((select json_agg(json_build_object('rule', came.rule, 'of',
        case when came.team is null then json_build_object('kind', 'person', 'person', came.person_id)
          else json_build_object('kind', 'team', 'team', came.team) end))
        from matter_viewer came where came.matter_id = head.matter_id), '[]') as viewers
    from matter_head head where head.matter_id = any(${matters})
  `.execute(db)
  return rows
}

/**
 * Which of these matters each person sees. What can be theirs is found by who and what they are, so that the cost is that
 * of what is seen, not of matters times people; whether it is, the rules say.
 */
export const createSeen = (audiences: readonly Audience[]): ((viewer: Viewer) => readonly MatterId[]) => {
  const perhaps = new Map<string, Audience[]>()
  for (const audience of audiences) {
    for (const key of new Set(keysOf(audience))) {
      const known = perhaps.get(key)
      if (known === undefined) perhaps.set(key, [audience])
      else known.push(audience)
    }
  }
  return (viewer) => {
    const candidates = viewer.administers
      ? audiences
      : [
          'everybody',
          `person ${viewer.person}`,
          ...teamsSeen(viewer).map((team) => `team ${team}`),
          ...teamsHeard(viewer).map((team) => `heard ${team}`),
        ].flatMap((key) => perhaps.get(key) ?? [])
    const seen = new Set(candidates.filter((one) => seenBy(viewer, one) !== null))
    return [...seen].map(({ matterId }) => matterId)
  }
}

const keysOf = ({ kind, owner, team, viewers }: SeenMatter): readonly string[] => [
  ...(kind === 'case' ? [] : ['everybody']),
  `person ${owner}`,
  `team ${team}`,
  ...viewers.map(({ of }) => (of.kind === 'person' ? `person ${of.person}` : `heard ${of.team}`)),
]
