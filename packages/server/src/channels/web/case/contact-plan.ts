import type { LivingCase, PersonId } from '@buckstop/domain'
import type { DirectorySnapshot } from '../../../directory/snapshot.ts'
import { markup, when, type Html } from '../../../look/html.ts'
import type { CaseView } from './case-view.ts'
import { contactPlanWords } from '../../../messages/words/contact-plan.ts'
import { postForm } from './form.ts'
import type { Speaker } from './say.ts'
import { spoken } from './spoken.ts'

/** What holds of it now: whoever was named and has left, or whom the complaint is about since, is there for nobody. */
export const planOf = (
  { contactPlan: plan, complainedAbout, owner }: LivingCase,
  { directory }: Pick<DirectorySnapshot, 'directory'>,
): CaseView['contactPlan'] => {
  if (plan === undefined) return null
  const { by, channel, person: named, everyDays, words, reviewBy, challenged } = plan
  const isThere = directory.people.get(named)?.active === true && !complainedAbout.includes(named)
  const person: PersonId = isThere ? named : owner
  return { by, channel, person, everyDays, words, reviewBy, challenged }
}

/** How we are in contact, in whose name, until when, and one press against it. */
export function contactPlanPart(speaker: Speaker): Html {
  const { contactPlan: plan, standing } = speaker.view
  if (plan === null || standing.kind === 'ended') return markup``
  const say = contactPlanWords[speaker.language]
  return markup`<section aria-labelledby="contact-plan">
    <h2 id="contact-plan">${say.title}</h2>
    <p>${say.hears(speaker.name(plan.person), say.ways[plan.channel], say.often(plan.everyDays))}</p>
    <p class="small soft">${say.by(speaker.name(plan.by))}</p>
    ${spoken(speaker, plan.words, 600)}
    <p class="small">${say.stays} ${say.ends(speaker.day(plan.reviewBy))}</p>
    ${
      plan.challenged
        ? markup`<p class="small">${say.challenged}</p>`
        : when(speaker.view.as === null, () =>
            postForm(
              speaker,
              'no-to-plan',
              markup`<p class="small soft">${say.means}</p><button class="quiet">${say.challenge}</button>`,
            ),
          )
    }
  </section>`
}
