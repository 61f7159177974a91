import { each, markup, when, type Html } from '../../../look/html.ts'
import { documentOf, type FullPage } from '../document.ts'
import { withPhone } from '../parts/phone.ts'
import type { Ladder, Rung } from './ladder.ts'
import { outsidePart } from './outside.ts'
import { qrCode } from '../../../look/qr-code.ts'
import { faceFor } from './rungs.ts'
import { faceOf } from '../parts/face.ts'
import { isolate } from '@buckstop/look/isolate'
import type { Who } from './who.ts'

// What one sheet of A4 holds beside the code.
const mostLeads = 9
const mostLeaders = 5

/** `/who/poster`: the same on one sheet to put up, with a code that leads there. `address` is that of `/who`. */
export function posterPage(who: Who, { leads, leaders }: Ladder, address: string): FullPage {
  const { who: words } = who.words
  const { phone } = who.company
  const more = leads.length - mostLeads
  return documentOf({
    ...who,
    company: who.company,
    title: words.posterTitle,
    path: '/who/poster',
    content: markup`<p class="notice no-print">${words.print}</p>
      <div class="poster">
        <h1>${words.posterTitle}</h1>
        <div class="scan">
          ${qrCode(address, words.qr(address))}
          <div>
            <p class="lead">${words.scan}</p>
            <p><b>${address.replace(/^https?:\/\//, '')}</b></p>
            ${when(phone, (number) => markup`<p>${withPhone(words.reachByPhone(number), number)}</p>`)}
          </div>
        </div>
        <section aria-labelledby="ladder">
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
                <ul>
                  ${each(leads.slice(0, mostLeads), (rung) => nameLine(who, rung))}
                </ul>
                ${when(more > 0, () => markup`<p class="small soft">${words.moreLeads(more)}</p>`)}
              </div>
            </li>
            ${each(leaders.slice(-mostLeaders), (rung) => {
              const face = faceFor(who, rung.person)
              return markup`<li>${faceOf(face)}<p><b><bdi>${face.name}</bdi></b>${when(face.title, (title) => markup`, <bdi>${title}</bdi>`)}</p></li>`
            })}
          </ol>
        </section>
        ${outsidePart(who)}
      </div>`,
  })
}

function nameLine(who: Who, { person, teams }: Rung): Html {
  const { name, title } = faceFor(who, person)
  return markup`<li><b><bdi>${name}</bdi></b>${when(title, (text) => markup`, <bdi>${text}</bdi>`)} <span class="small soft">(${teams.map(isolate).join(', ')})</span></li>`
}
