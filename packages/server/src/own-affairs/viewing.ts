import type { Addressee, Instant, PersonId, Standing } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { cardOf } from '../cases/presenters/people.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { viewerOf } from '../sight/staff/viewer.ts'
import type { Principal } from '../sign-in/principal.ts'

/** Who looks at a matter of the company's own, and when. */
export interface Viewing {
  readonly snapshot: DirectorySnapshot
  readonly asker: { readonly id: PersonId; readonly teams: readonly string[] }
  readonly now: Instant
}

export const viewingOf = async (app: AppContext, principal: Principal): Promise<Viewing> => {
  const viewer = await viewerOf(app, principal)
  return {
    snapshot: await app.directory.current(),
    asker: { id: principal.id, teams: viewer.works },
    now: app.clock.now(),
  }
}

export const isMine = (of: Addressee, { id, teams }: Viewing['asker']): boolean =>
  of.kind === 'person' ? of.person === id : teams.includes(of.team)

interface Owed {
  readonly subject: number
  readonly of: Addressee
  readonly due: Instant
}

/** Whose a duty is and by when; what it is, each kind says. */
export const presentOwed = ({ subject, of, due }: Owed, { snapshot, asker, now }: Viewing) => ({
  subject,
  person: of.kind === 'person' ? cardOf(snapshot, of.person) : null,
  team: of.kind === 'team' ? of.team : null,
  due,
  overdue: due <= now,
  mine: isMine(of, asker),
})

/** To whom it is offered, where it is. */
export const presentOffer = ({ offer }: Pick<Standing, 'offer'>, { snapshot }: Viewing) =>
  offer === null
    ? null
    : {
        number: offer.offer,
        by: cardOf(snapshot, offer.by),
        to:
          offer.to.kind === 'person'
            ? { kind: 'person' as const, person: cardOf(snapshot, offer.to.person) }
            : { kind: 'team' as const, team: offer.to.team },
        expiresAt: offer.expiresAt,
      }
