import { each, markup, when, type Html } from '../../../look/html.ts'
import type { Speaker } from './say.ts'
import { spoken } from './spoken.ts'
import type { Said } from './story-entry.ts'
import { stamp } from './story-line.ts'

/** Whoever looks is "you"; whom they let in, or who let them in, is named as somebody else. */
function teller({ view, words, companion }: Speaker, { companion: by }: Said): string {
  const { page } = words
  if (by === (view.as?.id ?? null)) return page.you
  return by === null ? page.whoseCase : companion(by)
}

/** What one of them or one of us said, with its files. */
export function saidItem(speaker: Speaker, entry: Said): Html {
  const { page } = speaker.words
  const theirs = entry.who === 'customer'
  const who = theirs ? teller(speaker, entry) : speaker.person(entry.by ?? '').name
  const files = speaker.view.files.get(entry.contactId) ?? []
  return markup`<li${when(theirs, () => markup` class="theirs"`)}>
<p class="meta"><b><bdi>${who}</bdi></b> ${entry.outcome === null ? '' : page.outcomes[entry.outcome]} ${page.channels[entry.channel]}${when(
    theirs && entry.by,
    (by) => markup`, ${page.heardBy(speaker.name(by))}`,
  )}, ${stamp(speaker, { at: entry.saidAt, machine: entry.machine, companion: null })}</p>
${when(entry.secondHand, () => markup`<p class="small soft">${page.secondHand}</p>`)}
${spoken(speaker, entry.words, speaker.most, theirs && entry.channel === 'mail')}
${when(
  speaker.view.mayPart.has(entry.contactId),
  () =>
    markup`<p class="small no-print"><a href="${speaker.path}/apart/${entry.contactId}">${page.apart.link}</a></p>`,
)}
${when(
  files.length > 0,
  () =>
    markup`<ul class="files" aria-label="${page.files}">
      ${each(
        files,
        (file) =>
          markup`<li>
            <a href="${speaker.path}/file/${file.id}"><bdi>${file.name}</bdi></a>
            <span class="soft">${page.kilobytes(String(Math.max(1, Math.round(file.size / 1000))))}</span>
          </li>`,
      )}
    </ul>`,
)}
${when(entry.declinedFiles > 0, () => markup`<p class="small">${page.declinedFiles(entry.declinedFiles)}${when(speaker.view.unproven, () => markup` ${page.moreWithCode}`)}</p>`)}
</li>`
}
