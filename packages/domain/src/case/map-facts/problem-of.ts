import type { IssueNumber } from '../../matter/text.ts'
import type { CaseStanding } from '../state.ts'

/** Which problem of the service map an issue is: what was said of it, else of the whole case; null where nobody knows. */
export const problemOf = ({ onMap }: Pick<CaseStanding, 'onMap'>, issue: IssueNumber): string | null => {
  const said = onMap?.problems?.find((one) => one.issue === issue)
  return said === undefined ? (onMap?.problem ?? null) : said.problem
}
