import { hearsNow, waysNow } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { readHearing } from '../hearing/hearing.ts'
import { heardNowAs } from '../messages/message-kinds.ts'

interface Told {
  readonly person: string
  readonly kind: string
}

/** Whether somebody's devices show them something, by the hours and the choices that hold now. */
export const shownTo = async (
  { db, clock, directory: source }: Pick<AppContext, 'db' | 'clock' | 'directory'>,
  people: readonly string[],
): Promise<(told: Told) => boolean> => {
  const { directory } = await source.current()
  const hearingOf = await readHearing(db, people)
  const now = clock.now()
  return ({ person, kind }) => {
    const { choices, morningHour } = hearingOf(person)
    const hears = hearsNow(directory, person, now)
    return (
      directory.people.get(person)?.active === true &&
      waysNow({ kind: heardNowAs(kind, hears), choices, hears, morning: morningHour !== null }).push
    )
  }
}
