import type { WrittenMessage } from './read-message.ts'

interface Told {
  readonly row: { readonly kind: string }
  readonly letter: WrittenMessage['letter']
  readonly company: { readonly name: string }
}

/** With the link, three parts of an SMS; six where a letter is among it that not every telephone has, such as í. */
const longest = 300

/** What is to be read at once, wherever they are. */
const toldWhole: ReadonlySet<string> = new Set([
  'promiseBroken',
  'nextWordMissed',
  'dangerHeard',
  'dangerRead',
  'dangerAttemptMissed',
])

const sentencesOf = (told: readonly Told[]): string => {
  const sentences = told.flatMap(({ row, letter: { subject, parts } }) => [
    subject,
    ...(toldWhole.has(row.kind) ? parts.flatMap((part) => (part.kind === 'says' ? part.text : [])) : []),
  ])
  return [...new Set(sentences)].map(asSentence).join(' ')
}

const asSentence = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`)

const plainer: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019]/g, "'"],
  [/[\u201C\u201D\u00AB\u00BB]/g, '"'],
  [/[\u2013\u2014]/g, '-'],
  [/\s+/g, ' '],
]

/** With the signs that every telephone has: others make an SMS of it that has half as much room. */
const plainSigns = (text: string): string => plainer.reduce((so, [sign, as]) => so.replaceAll(sign, as), text)

/** @param most letters, of which its end is told to have been cut */
export const plainWithin = (text: string, most: number): string => {
  const said = plainSigns(text)
  return said.length <= most ? said : `${said.slice(0, most - 3).replace(/[\uD800-\uDBFF]$/, '')}...`
}

/**
 * What is told in one SMS, without its link: in our words, and without any of theirs or of what was promised, since whose
 * telephone it is by now nobody knows. The page says all of it.
 * @returns null where nothing is
 */
export const smsOf = (told: readonly Told[]): string | null => {
  const [first] = told
  return first === undefined ? null : plainWithin(`${first.company.name}: ${sentencesOf(told)}`, longest)
}
