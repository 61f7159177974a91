import type { LivingCase } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import { markup } from '../../../look/html.ts'
import { documentOf, type FullPage } from '../document.ts'
import { readFaces } from '../faces.ts'
import { faceOf } from '../parts/face.ts'
import { ladderOfCase } from '../who/ladder.ts'
import { outsidePart } from '../who/outside.ts'
import { rungItem } from '../who/rungs.ts'
import { peopleOn, type Who } from '../who/who.ts'
import type { Speaker } from './say.ts'

/** `/case/<secret>/who`: the way this case can go, by name, whether or not anything is wrong. */
export async function caseWhoPage(
  app: Pick<AppContext, 'db' | 'directory' | 'clock'>,
  { view, words, language, path }: Speaker,
  state: LivingCase,
): Promise<FullPage> {
  const snapshot = await app.directory.current()
  const rungs = ladderOfCase(state, snapshot, app.clock.now())
  const faces = await readFaces(app, snapshot, peopleOn(rungs), { path: '/who', language })
  const who: Who = { words, language, company: snapshot.company, faces }
  const { yours, leaderText } = words.who
  const reached = new Set([...state.climbed, ...state.escalations.map(({ leader }) => leader)])
  const last = rungs.length - 1
  return documentOf({
    language,
    words,
    company: view.company,
    title: yours.title,
    path: `${path}/who`,
    content: markup`<p class="no-print"><a href="${path}">← ${words.page.back}</a></p>
      <div>
        <h1>${yours.title}</h1>
        <p class="lead">${yours.lead}</p>
      </div>
      <ol class="rungs">
        <li>
          ${faceOf(view.owner)}
          <div>
            <p><b><bdi>${view.owner.name}</bdi></b></p>
            <p>${view.standing.kind === 'ended' ? yours.had : yours.has}</p>
          </div>
        </li>
        ${rungs.map((rung, at) =>
          rungItem(who, rung, [
            ...(reached.has(rung.person) ? [yours.reached] : []),
            leaderText,
            ...(at === last ? [yours.top] : []),
          ]),
        )}
      </ol>
      ${outsidePart(who)}
      <p class="no-print"><a href="/who">${yours.everybody}</a></p>`,
  })
}
