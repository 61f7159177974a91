import { mayBeOfBoard } from '@buckstop/domain'
import type { ServiceMap } from '@buckstop/service-map'
import { StartupError } from '../config/startup-error.ts'
import { ledIn } from '../service-maps/led.ts'
import type { CompanyFile } from './company-file.ts'

/**
 * That nobody is named is said elsewhere, and refused nowhere.
 * @throws StartupError `company-invalid` where whoever is named of the board has left, or would stand above themselves
 */
export const refuseUnfitBoard = ({ board, people, teams }: CompanyFile, map: ServiceMap): void => {
  if (board == null) return
  const led = ledIn(map, (team) => teams[team]?.lead)
  if (people[board]?.worksHere === true && mayBeOfBoard(led, board)) return
  throw new StartupError(
    'company-invalid',
    `board: "${board}" has to be somebody in the directory, and somebody else than the chief executive and who leads below: a member of the board leads no team, or the top one alone, which is called Board or which two levels of leaders stand below.`,
  )
}
