import { each, markup, when, type Html } from '../../../look/html.ts'
import { phoneLink } from '../parts/phone.ts'
import { faceOf } from '../parts/face.ts'
import { lastDayBefore } from '../../../directory/leave-days.ts'
import { awayWords } from './away-words.ts'
import type { Speaker } from './say.ts'

/** First of all: who answers for this, until when, and how to reach them. */
export function ownerPart(speaker: Speaker): Html {
  const { view, words } = speaker
  const page = words.page
  const ended = view.standing.kind === 'ended'
  return markup`<section class="owner" aria-labelledby="owner">
    ${faceOf(view.owner)}
    <div>
      <h1 id="owner"><bdi>${view.owner.name}</bdi></h1>
      <p>${ended ? page.answered : page.answers}</p>
    </div>
    <p class="reach">
      ${when(
        view.company.phone,
        (phone) =>
          markup`<span
            >${page.telephone}
            ${phoneLink(phone, 'number')}, <bdi>${page.extension(view.owner.name, view.reference)}</bdi></span
          >`,
      )}
      <a class="no-print" href="#add">${page.write(speaker.name(view.owner.id))}</a>
      ${when(!ended && view.as === null && !view.inWriting, () => markup`<a class="no-print" href="#call">${page.callMe}</a>`)}
    </p>
    ${coverLine(speaker)}
    ${each(
      ended ? [] : view.leaders,
      (leader) =>
        markup`<p class="small soft">${page.climbed(speaker.name(leader.id))} ${notTakenUp(speaker, leader.id)}</p>`,
    )}
    ${each(
      ended ? [] : view.away,
      ({ person, reader, until }) =>
        markup`<p class="small soft">${awayWords[speaker.language].away(
          speaker.name(person),
          until === null ? null : speaker.day(lastDayBefore(until)),
          speaker.name(reader),
        )}</p>`,
    )}
  </section>`
}

/** That a leader has not taken it up yet, and by when they have to; nothing once they have. */
export const notTakenUp = ({ view, words, name, moment }: Speaker, leader: string): string => {
  const by = view.notTakenUp.get(leader)
  return by === undefined ? '' : words.page.notTakenUp(name(leader), moment(by))
}

function coverLine({ view, words, name }: Speaker): Html {
  if (view.cover === null || view.standing.kind === 'ended') return markup``
  const owner = name(view.owner.id)
  return markup`<p class="small soft">
    ${
      view.cover === 'alone'
        ? words.page.offShiftAlone(owner)
        : words.page.offShift(owner, name(view.cover.id))
    }
  </p>`
}
