import type { KindName } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { isolate } from '@buckstop/look/isolate'
import { says, type Letter, type Part } from './letter.ts'
import { readMessage, type WrittenMessage } from './read-message.ts'
import type { MessageWords } from './words/catalogue.ts'

/** The newest of them stand in one mail; the page that it links to holds all. */
const mostLetters = 20
// So that one mail never holds all of the pool's connections.
const atOnce = 4

// More than one person can read in a mail; each stands on their list.
const mostRead = 200

/**
 * A message, and in the same mail those that were held back and are told in it: to a customer of the same case, to
 * one of our people of any.
 * @param linkOf the address of a matter in the workspace
 */
export async function withOthers(
  app: Pick<AppContext, 'db' | 'directory'>,
  message: WrittenMessage,
  linkOf: (kind: KindName, id: string) => string,
): Promise<WrittenMessage> {
  const rows = await app.db
    .selectFrom('message')
    .selectAll()
    .where('told_in', '=', message.row.id)
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .orderBy('id', 'desc')
    .limit(mostRead)
    .execute()
  if (rows.length === 0) return message
  const others: WrittenMessage[] = []
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = await Promise.all(
      rows.slice(start, start + atOnce).map(async (row) => await readMessage(app, row)),
    )
    others.push(...some.filter((one) => one !== null))
  }
  const all = [...others.toReversed(), message]
  if (new Set(all.map(({ row }) => row.matter_id)).size > 1) return gathered(all, message, linkOf)
  const letters = all.map(({ letter }) => letter)
  return { ...message, letter: together(letters, message.words) }
}

/** Of several matters, to one of our people: each with what there is to say of it and where it is, the newest first. */
export function gathered(
  all: readonly WrittenMessage[],
  message: WrittenMessage,
  linkOf: (kind: KindName, id: string) => string,
): WrittenMessage {
  const { person } = message.words
  const byMatter = [...Map.groupBy(all.toReversed(), ({ row }) => row.matter_id)]
  const partsOf = ([matterId, theirs]: (typeof byMatter)[number]): readonly Part[] => {
    const [newest] = theirs
    const lines = new Set(theirs.map(({ letter }) => letter.subject))
    return [
      says(`${newest?.reference ?? ''} · ${isolate(newest?.opening ?? '')}`),
      says(`${[...lines].join('. ')}.\n${linkOf(newest?.kind ?? 'case', matterId)}`),
    ]
  }
  const shown = byMatter.slice(0, mostLetters)
  const more = byMatter.length - shown.length
  return {
    ...message,
    several: true,
    letter: {
      subject: person.several(byMatter.length),
      parts: [...shown.flatMap(partsOf), ...(more > 0 ? [says(person.moreMatters(more))] : [])],
    },
  }
}

/** Several letters as one: the newest comes last and gives the subject, and equal paragraphs stand there once. */
export function together(letters: readonly Letter[], { more }: MessageWords): Letter {
  const newestFirst = new Map(letters.toReversed().map((one) => [JSON.stringify(one.parts), one]))
  const distinct = [...newestFirst.values()].toReversed()
  const shown = distinct.slice(-mostLetters)
  return {
    subject: letters.at(-1)?.subject ?? '',
    parts: [...shown.flatMap(({ parts }) => parts), ...(shown.length < distinct.length ? [says(more)] : [])],
    ...(shown.some(({ own }) => own !== undefined)
      ? {
          own: {
            greets: shown[0]?.own?.greets === true,
            signs: shown.some(({ own }) => own?.signs === true),
          },
        }
      : {}),
  }
}
