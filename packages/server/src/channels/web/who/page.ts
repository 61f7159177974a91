import { markup, when, type Html } from '../../../look/html.ts'
import { documentOf, type FullPage } from '../document.ts'
import { withPhone } from '../parts/phone.ts'
import type { Ladder } from './ladder.ts'
import { outsidePart } from './outside.ts'
import { rungItem } from './rungs.ts'
import type { Who } from './who.ts'

/** Of a company with more teams than this, the page says how many more there are. */
export const mostLeads = 24
const mostLeaders = 12

/** `/who`: the ladder by name, for everybody, before anything is wrong. */
export const whoPage = (who: Who, ladder: Ladder): FullPage =>
  documentOf({
    ...who,
    company: who.company,
    title: who.words.who.title,
    path: '/who',
    content: markup`<div>
        <h1>${who.words.who.title}</h1>
        <p class="lead">${who.words.who.lead(who.company.name)}</p>
      </div>
      ${ladderPart(who, ladder, mostLeads)} ${reachPart(who)} ${outsidePart(who)}
      <p class="no-print"><a href="/who/poster">${who.words.who.toPoster}</a></p>`,
  })

/** Whoever has a case, whoever leads their team, and the leaders up to the top. */
export function ladderPart(who: Who, { leads, leaders }: Ladder, most: number): Html {
  const { who: words } = who.words
  const more = leads.length - most
  return markup`<section aria-labelledby="ladder">
    <h2 id="ladder">${words.ladder}</h2>
    <ol class="rungs">
      <li>
        <div>
          <h3>${words.first}</h3>
          <p>${words.firstText}</p>
        </div>
      </li>
      <li>
        <div>
          <h3>${words.leads}</h3>
          <p>${words.leadsText}</p>
          <ul class="rungs">
            ${leads.slice(0, most).map((rung) => rungItem(who, rung))}
          </ul>
          ${when(more > 0, () => markup`<p class="small soft">${words.moreLeads(more)}</p>`)}
        </div>
      </li>
      ${leaders.slice(-mostLeaders).map((rung) => rungItem(who, rung, [words.leaderText]))}
    </ol>
  </section>`
}

function reachPart({ words, company }: Who): Html {
  const { who } = words
  return markup`<section class="told" aria-labelledby="reach">
    <h2 id="reach">${who.reach}</h2>
    <p>${who.reachByPage(words.page.higher.title)}</p>
    ${when(company.phone, (phone) => markup`<p>${withPhone(who.reachByPhone(phone), phone)}</p>`)}
    <p class="no-print">${who.reachWithoutHint} <a href="/">${who.reachWithout}</a></p>
  </section>`
}
