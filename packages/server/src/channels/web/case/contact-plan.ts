import { type Context, type LivingCase, type PersonId, whoHearsChallenge } from '@buckstop/domain'
import { markup, when, type Html } from '../../../look/html.ts'
import type { CaseView } from './case-view.ts'
import { contactPlanWords } from '../../../messages/words/contact-plan.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'
import { spoken } from './spoken.ts'

/** Who of these is here now: nobody who left, is away, or whom the complaint is about since. */
const whoIsHere = (
  { complainedAbout }: LivingCase,
  { directory }: Context,
  people: readonly PersonId[],
): PersonId | null =>
  people.find((id) => {
    const person = directory.people.get(id)
    return person?.active === true && person.presence.kind === 'present' && !complainedAbout.includes(id)
  }) ?? null

/** What holds of it now: whom it names and is here, else the owner, and who has to answer where they said no. */
export const planOf = (state: LivingCase, context: Context): CaseView['contactPlan'] => {
  const { contactPlan: plan, owner } = state
  if (plan === undefined) return null
  const heardBy = whoHearsChallenge(state, context)
  return { ...plan, person: whoIsHere(state, context, [plan.person, owner]), heardBy }
}

/** How we are in contact, in whose name, until when, and one press against it; where nobody can judge that, it does not hold. */
export function contactPlanPart(speaker: Speaker): Html {
  const { contactPlan: plan, standing } = speaker.view
  if (plan === null || standing.kind === 'ended') return markup``
  const say = contactPlanWords[speaker.language]
  const [way, often] = [say.ways[plan.channel], say.often(plan.everyDays)]
  const hears =
    plan.person === null ? say.nobodyHere(way, often) : say.hears(speaker.name(plan.person), way, often)
  const isSuspended = plan.challenged && plan.heardBy === null
  const decided = markup`<p class="small soft">${say.by(speaker.name(plan.by))}</p>
    ${spoken(speaker, plan.words, 600)}`
  return markup`<section class="plan" aria-labelledby="contact-plan">
    <h2 id="contact-plan">${say.title}</h2>
    ${
      isSuspended
        ? markup`<p>${say.suspended}</p>${decided}`
        : markup`<p>${hears} ${say.noClock}</p>${decided}
            <p class="small soft">${say.stays} ${say.ends(speaker.day(plan.reviewBy))}</p>`
    }
    ${plan.heardBy === null ? markup`` : markup`<p>${say.challenged(speaker.name(plan.heardBy), speaker.name(plan.by))}</p>`}
    ${when(!plan.challenged && speaker.view.as === null, () =>
      postForm(
        speaker,
        'no-to-plan',
        markup`<p class="small soft">${say.means(speaker.name(plan.by))}</p><button class="quiet">${say.challenge}</button>`,
      ),
    )}
  </section>`
}
