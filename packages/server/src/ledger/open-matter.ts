import type {
  Actor,
  Directory,
  KindName,
  MatterCommand,
  MatterId,
  PersonId,
  TeamName,
  TextRef,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { newReference } from '../identifiers/reference.ts'
import { openingOf } from './openings.ts'
import { unwritten } from './position.ts'
import type { CommandResult, NewText } from './result.ts'
import { decideOn, succeeded } from './run-command.ts'
import { writeRows } from './statement.ts'
import type { LedgerTransaction } from './transact.ts'

/** A matter that one of us opens, which has no customer. */
export interface Opening<Name extends KindName> {
  readonly kind: Name
  readonly id: MatterId
  readonly by: PersonId
  readonly actor: Actor
  /** In which they answer for it; their main one where it is null, or the first that they lead. */
  readonly team: TeamName | null
  /** The words by which it is known in lists; the command puts them into the field that its kind calls its `title`. */
  readonly title: string
  /** @param said keeps other words beside the command, and gives the pointer to them */
  readonly command: (
    given: { readonly reference: string; readonly team: TeamName; readonly title: TextRef },
    said: (words: string) => TextRef,
  ) => MatterCommand<Name>
}

const ledBy = ({ teams }: Directory, person: PersonId): TeamName | undefined =>
  [...teams].find(([, { lead }]) => lead === person)?.[0]

/** Opens a matter in a caller's transaction; within `whileOwnersChange`, since whoever opens it may leave just then. */
export const openMatter = async <Name extends KindName>(
  trx: LedgerTransaction,
  app: AppContext,
  { kind, id, by, actor, team: wanted, title: words, command }: Opening<Name>,
): Promise<CommandResult<Name>> => {
  const snapshot = await app.directory.fresh()
  const { directory } = snapshot
  const team = wanted ?? directory.people.get(by)?.teams[0] ?? ledBy(directory, by)
  if (team === undefined) return { ok: false, refusal: { code: 'no-such-team' } }
  const texts: NewText[] = []
  const said = (some: string): TextRef => {
    const ref = app.newId()
    texts.push({ id: ref, author: 'company', words: some, language: null })
    return ref
  }
  const step = { actor, command: command({ reference: newReference(), team, title: said(words) }, said) }
  const constants = { customerId: null, opening: openingOf(words), email: null }
  const held = {
    kind,
    matterId: id,
    position: unwritten(kind),
    constants,
    customer: null,
    directoryVersion: snapshot.version,
  }
  const decided = decideOn(app, held, snapshot, { steps: [step], texts })
  if (!decided.ok) return decided
  await writeRows(trx, decided.appended.rows)
  return succeeded(decided.appended)
}
