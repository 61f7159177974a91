/**
 * Where a mail's own words end, and what it carries along begins: the history that it answers, and a signature. What is
 * carried along is folded on screen and never removed; where somebody wrote between the lines that they quote, nothing
 * is. Works by lines, in time that grows with their number: hostile words can't hold anybody up.
 */

const wrote =
  /(?:wrote|a écrit|escribió|ha scritto|escreveu|schrieb|geschrieben|schreef|skrev|kirjoitti|pisze|napisał(?:\(a\)|a)?|написала?|пише|пишет|写道|のメッセージ|작성)/iu
const mostOfAttribution = 300
const originalMessage =
  /^[-_\s]{2,20}(?:original message|message d.origine|mensaje original|ursprüngliche nachricht|originalnachricht|oorspronkelijk bericht|messaggio originale|mensagem original|oprindelig meddelelse|исходное сообщение)[-_\s]{0,20}$/iu
const sender = /^\*?(?:from|de|von|van|da|od|fra|от)\s?:\*?\s/iu
const otherHeader =
  /^\*?(?:sent|date|to|cc|subject|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|gesendet|datum|an|betreff|verzonden|aan|onderwerp|inviato|data|oggetto|assunto|отправлено|кому|тема)\s?:/iu
const sentFrom =
  /^(?:sent from my |sent from a |sent via |sent with |get outlook for |envoyé (?:de|depuis) (?:mon|ma) |enviado desde (?:mi|un) |von meinem .{1,60} gesendet|gesendet (?:von|mit) |inviato da(?:l mio)? |verzonden vanaf mijn )/iu

const isBlank = (line: string): boolean => line.trim() === ''
const isQuoted = (line: string): boolean => /^\s{0,3}(?:>|&gt;)/.test(line)

/** "On Monday, Nadia wrote:", on one line or wrapped over up to three. */
const attributionAt = (lines: readonly string[], at: number): number => {
  let joined = ''
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1]
    if (line === undefined || isBlank(line)) return 0
    joined = `${joined} ${line.trim()}`
    if (joined.length > mostOfAttribution) return 0
    if (/[:：]$/.test(joined) && wrote.test(joined)) return count
  }
  return 0
}

const hasHeadersAt = (lines: readonly string[], at: number): boolean =>
  sender.test(lines[at] ?? '') &&
  lines.slice(at + 1, at + 6).filter((line) => otherHeader.test(line)).length >= 2

/** For each line, whether each line from there on is quoted or blank, and some are quoted. */
const quotedToTheEnd = (lines: readonly string[]): readonly boolean[] => {
  const found: boolean[] = Array.from({ length: lines.length + 1 }, () => false)
  let only = true
  let some = false
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? ''
    const quoted = isQuoted(line)
    only &&= quoted || isBlank(line)
    some ||= quoted
    found[at] = only && some
  }
  return found
}

const mostOfSignature = 8

/** Whether there is nothing below a signature but the history that it stands above. */
const historyFollows = (lines: readonly string[], toTheEnd: readonly boolean[], at: number): boolean =>
  lines.slice(at + 1, at + 1 + mostOfSignature).some((_, place) => {
    const below = at + 1 + place
    const attribution = attributionAt(lines, below)
    return toTheEnd[below] === true || (attribution > 0 && toTheEnd[below + attribution] === true)
  })

/** The first line of what is carried along; the number of lines where nothing is. */
const firstCarried = (lines: readonly string[]): number => {
  const toTheEnd = quotedToTheEnd(lines)
  const lastQuoted = lines.findLastIndex(isQuoted)
  for (const [at, line] of lines.entries()) {
    if (toTheEnd[at] === true && isQuoted(line)) return at
    // Who quotes by signs may have written between them, which the line above has seen to.
    const nothingQuoted = lastQuoted < at
    const attribution = attributionAt(lines, at)
    if (attribution > 0 && (nothingQuoted || toTheEnd[at + attribution] === true)) return at
    if (nothingQuoted && (originalMessage.test(line) || hasHeadersAt(lines, at))) return at
    if (/^--\s?$/.test(line) && (nothingQuoted || historyFollows(lines, toTheEnd, at))) return at
    if (nothingQuoted && at >= lines.length - 3 && line.length < 120 && sentFrom.test(line)) return at
  }
  return lines.length
}

/** The words of a mail in two: what it says itself, and what it carries along (empty where that is nothing). */
export const apartFromCarried = (words: string): { readonly own: string; readonly carried: string } => {
  const lines = words.split('\n')
  const at = firstCarried(lines)
  const own = lines.slice(0, at).join('\n')
  if (at === lines.length || own.trim() === '') return { own: words, carried: '' }
  return { own: `${own}\n`, carried: lines.slice(at).join('\n') }
}
