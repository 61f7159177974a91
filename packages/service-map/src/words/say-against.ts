import {
  type Against,
  type AgainstCode,
  type LookedAt,
  mostNamed,
  type SeenOfMap,
  type WarningCode,
} from '../check/against.ts'
import { sayError } from './say-error.ts'
import { sayStranded, sayStranding } from './say-stranded.ts'
import { sayTooLarge } from './say-walk.ts'
import type { Tongue } from './tongue.ts'

/** The first ten, and how many more. */
const namedIn = ({ words, listed }: Tongue, names: readonly string[], count: number): string => {
  const shown = names.slice(0, mostNamed).map((name) => words.noun.quoted({ name }))
  const more = count - shown.length
  return listed(more > 0 ? [...shown, words.against.more({ count: more })] : shown)
}

const sayAt = ({ words }: Tongue, at: LookedAt | null): string => {
  switch (at?.at) {
    case undefined:
      return words.seen.notBegun()
    case 'pair': {
      const { game, customer, problem, positions } = at
      return words.seen.pair[game]({ customer, problem, positions: String(positions) })
    }
    case 'search':
      return words.seen.search({ percent: String(at.percent) })
    default:
      return at satisfies never
  }
}

/** What was seen of a map until it was too much, in a sentence. */
export const saySeenOfMap = (tongue: Tongue, seen: SeenOfMap): string => {
  const words = tongue.words.seen
  switch (seen.of) {
    case 'ways':
      return words.ways(seen)
    case 'pairs':
      return words.pairs({
        customers: String(seen.customers),
        problems: String(seen.problems),
        pairs: String(seen.pairs),
        most: String(seen.most),
      })
    case 'game':
      return sayTooLarge(tongue, seen)
    case 'stories': {
      const [pairs, megabytes, most] = [String(seen.pairs), String(seen.megabytes), String(seen.most)]
      return words.stories[seen.game]({ pairs, megabytes, most })
    }
    case 'memory':
      return words.memory({ at: sayAt(tongue, seen.at) })
    case 'time':
      return words.time({ seconds: String(seen.seconds), at: sayAt(tongue, seen.at) })
    default:
      return seen satisfies never
  }
}

const ofTeams = {
  'team-without-people': 'teamWithoutPeople',
  'team-without-lead': 'teamWithoutLead',
  'ladder-without-top': 'ladderWithoutTop',
  'leader-without-deputy': 'leaderWithoutDeputy',
  'fallback-team-missing': 'fallbackMissing',
} as const
const isOfTeams = (code: AgainstCode): code is keyof typeof ofTeams => Object.hasOwn(ofTeams, code)

/** What stands against a map's going live, and what to do instead. */
export const sayAgainst = (tongue: Tongue, { code, facts, teams }: Against): string => {
  const words = tongue.words.against
  switch (facts.of) {
    case 'error': {
      const { line, said, more } = facts
      if (said.length === 0) return words.noMap({ line })
      const error = sayError(tongue, said)
      return more === 0 ? words.invalid({ line, error }) : words.invalidAndMore({ line, error, more })
    }
    case 'seen': {
      const seen = saySeenOfMap(tongue, facts.seen)
      return code === 'check-took-too-long' ? words.tookTooLong({ seen }) : words.tooLarge({ seen })
    }
    case 'pairs': {
      const whose = facts.pairs.map((pair) => words.pair(pair))
      return words.unsafe({ all: facts.all, stuck: facts.stuck, whose: namedIn(tongue, whose, facts.stuck) })
    }
    case 'stranded': {
      const { stranded, count } = facts
      if (code === 'map-wrong-door') {
        const doors = stranded.map((one) => sayStranding(tongue, one))
        return words.wrongDoor({ count, doors: namedIn(tongue, doors, count) })
      }
      const who = stranded.map((one) =>
        one.kind === 'notAll' ? sayStranding(tongue, one) : sayStranded(tongue, one),
      )
      return words.exception({ who: namedIn(tongue, who, count) })
    }
    case 'teams': {
      const said = { count: teams.length, teams: namedIn(tongue, teams, teams.length), key: '"leader: true"' }
      return isOfTeams(code) ? words[ofTeams[code]](said) : namedIn(tongue, teams, teams.length)
    }
    case 'asWritten':
      return facts.text
    default:
      return facts satisfies never
  }
}

const ofWarnings = {
  'no-authority': 'noAuthority',
  'nobody-to-stand-in': 'nobodyToStandIn',
  'nobody-of-the-board': 'nobodyOfTheBoard',
  'deputies-in-a-circle': 'deputiesInACircle',
  'organisation-goes': 'organisationGoes',
} as const

/** Worth knowing of a map that goes live. */
export const sayWarning = (
  { words: { warning } }: Tongue,
  { code, team }: { readonly code: WarningCode; readonly team: string },
): string => warning[ofWarnings[code]]({ team })
