/** "Subject:" and its like, in whatever language. */
export const isHeadLine = (line: string): boolean =>
  /^\s{0,3}\*{0,2}[^\s:：]{1,20}(?:\s[^\s:：]{1,12})?\s?[:：]/u.test(line)

const wrote =
  /(?:wrote|a écrit|escribió|ha scritto|escreveu|schrieb|geschrieben|schreef|skrev|kirjoitti|pisze|napisał(?:\(a\)|a)?)[:：]$/iu
/** A program's line of a mail that it answers; it may stand as the first of the heads. */
const original = /^[\p{Pd}_]{2,20}\s?[^\p{Pd}_:]{4,60}?\s?[\p{Pd}_]{2,20}$/u
const mostLines = 7
const mostLetters = 600

interface Whose {
  /** Whether our line stands among what the program marks as quoted. */
  readonly isMarked: boolean
  readonly others: readonly string[]
  readonly sender: string
}

/**
 * Whether a program wrote these lines, to say that what follows is a mail of ours: on one line that names us with an
 * address, or by our name in a form that is known, with when; or as heads, of which one holds an address of ours.
 */
export const introducesAnswered = (
  lines: readonly string[],
  { isMarked, others, sender }: Whose,
): boolean => {
  const said = lines.map((line) => line.replace(/^[\s>]{0,20}/, '').trim()).join(' ')
  if (lines.length === 0 || lines.length > mostLines || said.length > mostLetters) return false
  const addresses = others.filter((one) => /.@/.test(one)).map((one) => one.toLowerCase())
  const namesUs = addresses.some((one) => said.toLowerCase().includes(one))
  const first = lines[0]?.trim() ?? ''
  const heads = original.test(first) || /^[_\p{Pd}]{5,}$/u.test(first) ? lines.slice(1) : lines
  const isFromUs = sender !== '' && heads.some((line) => line.split(/[:：]/)[1]?.trim() === sender)
  if (heads.length >= 3 && heads.every(isHeadLine)) return namesUs || isFromUs
  const isIntroduction = isMarked && lines.length <= 3 && /\d/.test(said) && /[:：]$/.test(said)
  return isIntroduction && (namesUs || (said.includes(sender) && sender !== '' && wrote.test(said)))
}
