import type { Directory, PersonId, Team, TeamName } from './directory.ts'

type Led = Pick<Team, 'lead' | 'reportsTo' | 'leader'>

/** What a team is called that is the company's board and nothing else, in the languages of maps. */
const boards: ReadonlySet<string> = new Set([
  'board',
  'the board',
  'board of directors',
  'supervisory board',
  'conseil d’administration',
  'conseil de surveillance',
  'consejo de administración',
  'aufsichtsrat',
  'verwaltungsrat',
])

const isCalledBoard = (team: TeamName): boolean =>
  boards.has(team.trim().toLowerCase().normalize('NFC').replaceAll("'", '’'))

/**
 * Whether somebody can stand above every ladder for the board. Whoever leads teams leads nothing but the top one, which
 * two levels of leaders stand below: the chief executive above themselves would be nobody more to go to. Where the
 * chief executive has no leader below, what the top is called says that it is the board.
 */
export const mayBeOfBoard = (teams: ReadonlyMap<TeamName, Led>, person: PersonId): boolean => {
  const leadersBelow = (above: TeamName): readonly TeamName[] =>
    [...teams].flatMap(([name, { lead, reportsTo, leader }]) =>
      leader && reportsTo === above && lead !== person ? [name] : [],
    )
  return [...teams]
    .filter(([, { lead }]) => lead === person)
    .every(
      ([name, { leader, reportsTo }]) =>
        leader &&
        reportsTo === null &&
        leadersBelow(name).some((chief) => isCalledBoard(name) || leadersBelow(chief).length > 0),
    )
}

/** Whom the company named of its board; null where it named nobody, and where they have left or can't be it any more. */
export const memberOfBoard = ({
  board,
  people,
  teams,
}: Pick<Directory, 'board' | 'people'> & { readonly teams: ReadonlyMap<TeamName, Led> }): PersonId | null =>
  board !== undefined && people.get(board)?.active === true && mayBeOfBoard(teams, board) ? board : null
