import { each, markup, when, type Html } from '../../../look/html.ts'
import { isolate } from '@buckstop/look/isolate'
import { majorText } from '@buckstop/service-map/money'
import { limitInWords } from '../../../language/money.ts'
import { faceOf, type Face } from '../parts/face.ts'
import type { Grant, Rung } from './ladder.ts'
import type { Who } from './who.ts'

// Of those with more of either, what they do most for customers is still told by their title.
const mostTeams = 8
const mostGrants = 8

/** A person of the ladder: who they are, what they lead, what they can do for a customer. */
export function rungItem(who: Who, rung: Rung, texts: readonly string[] = []): Html {
  const { who: words } = who.words
  const face = faceFor(who, rung.person)
  const teams = rung.teams.slice(0, mostTeams).map(isolate).join(', ')
  const more = rung.teams.length > mostTeams ? ' …' : ''
  return markup`<li>${faceOf(face)}
    <div>
      <p><b><bdi>${face.name}</bdi></b>${when(face.title, (title) => markup`, <bdi>${title}</bdi>`)}</p>
      ${when(
        rung.standIn,
        (standIn) => markup`<p>${words.standIn(isolate(face.name), isolate(faceFor(who, standIn).name))}</p>`,
      )}
      ${when(teams, (led) => markup`<p class="small soft">${words.leadsOf(`${led}${more}`)}</p>`)}
      ${each(texts, (text) => markup`<p class="small">${text}</p>`)}
      ${when(rung.grants.length > 0, () => markup`<p class="small">${words.grants} ${granted(who, rung.grants)}</p>`)}
    </div>
  </li>`
}

export const faceFor = ({ faces }: Who, id: string): Face =>
  faces.get(id) ?? { id, name: '·', title: '', photo: null }

const granted = (who: Who, grants: readonly Grant[]): string =>
  [
    ...grants.slice(0, mostGrants).map((grant) => grantInWords(who, grant)),
    ...(grants.length > mostGrants ? ['…'] : []),
  ].join('; ')

function grantInWords({ words, company, language }: Who, { remedy, upTo }: Grant): string {
  const name = isolate(remedy)
  if (upTo === 'any') return name
  const { currency, decimals } = company.map
  const limit = majorText(upTo, decimals)
  return words.who.upTo(name, currency === null ? limit : limitInWords({ minor: upTo, currency }, language))
}
