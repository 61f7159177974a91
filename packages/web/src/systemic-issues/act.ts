import { useActOn } from '../matters/act.ts'
import type { IssueActionName, IssueBodyOf } from './actions.ts'

interface Wanted {
  readonly name: IssueActionName
  readonly body: IssueBodyOf<IssueActionName>
}

/** Does something with a systemic issue; a case that it gathers or lets go shows it, too. */
export const useAct = (id: string) =>
  useActOn<Wanted>('systemic-issues', id, ({ body }) => ('case' in body ? [body.case] : []))
