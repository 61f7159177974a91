import { introducesAnswered, isHeadLine } from './introduces-answered.ts'

/** By what words of ours are known in a mail that answers them, and those of whoever answers. */
export interface OurTraces {
  /** What stands on the line above which answers are written, in each language. */
  readonly lines: readonly string[]
  /** What only we write, such as our addresses. */
  readonly others: readonly string[]
  /** What our mails are from, as programs name it above what they quote. */
  readonly sender: string
  /** Whoever answers: by their name a signature is known, and their own address says nothing of others. */
  readonly writer: { readonly name: string; readonly email: string }
}

const isBlank = (line: string): boolean => line.trim() === ''
const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line)
const isRule = (line: string): boolean => /^[\s\p{Pd}_*=~#]{5,}$/u.test(line) && !isBlank(line)
const withoutSigns = (line: string): string => line.replace(/^[\s>]{0,20}/, '').trimEnd()

/**
 * What somebody says in an answer to a mail of ours, above everything that it carries along; null where that is not beyond
 * doubt. Only what stands above our line is taken, and only where that line stands unbroken; what is left out of it must
 * be shown to be ours, or a signature. Rather nothing than a word of somebody else, or half an answer.
 */
export const wordsAbove = (text: string, traces: OurTraces): string | null => {
  const lines = text.split('\n')
  const marks = new Set(traces.lines.flatMap((mark) => [mark, `=== ${mark} ===`]))
  const markAt = lines.findIndex((line) => marks.has(withoutSigns(line)))
  const mark = lines[markAt]
  if (mark === undefined) return null
  const isMarked = isQuoted(mark)
  // Where the program marks what it quotes, whatever is not marked below was written there.
  const below = withoutSignature(lines.slice(markAt), traces.writer.name)
  if (isMarked && below.some((line) => !isBlank(line) && !isQuoted(line))) return null
  const said = withoutIntroduction(lines.slice(0, markAt), { isMarked, traces })
  const own = withoutSignature(said, traces.writer.name)
  const words = own.join('\n').trim()
  return words === '' || own.some(isQuoted) || carriesMore(own, traces) ? null : words
}

const forwarded =
  /\b(?:forward(?:ed)?|fwd|original message|weitergeleitet\w*|ursprüngliche nachricht|originalnachricht|transféré|transmis|message d.origine|reenviad[oa]|mensaje original|inoltrat[oa]|doorgestuurd|encaminhad[oa])\b/iu

/** Whether something stands in it that programs write, or that others may have written. */
const carriesMore = (own: readonly string[], { others, sender, writer }: OurTraces): boolean => {
  const said = own.join('\n').toLowerCase().replaceAll(writer.email.toLowerCase(), '')
  const filled = own.filter((line) => !isBlank(line))
  return (
    // Who wrote when, in a form that is not known.
    (/[:：]$/.test(filled.at(-1)?.trim() ?? '') && sender !== '' && said.includes(sender.toLowerCase())) ||
    own.some((line) => isRule(line) || /^--\s?$/.test(line)) ||
    filled.some((line, at) => isHeadLine(line) && isHeadLine(filled[at + 1] ?? '')) ||
    forwarded.test(said) ||
    /[^\s@]@[^\s@]+\.[^\s@]/u.test(said) ||
    // No keyboard writes these.
    /[\u200B-\u200F\u2060-\u2064\uFEFF]{2}|\u200B/u.test(said) ||
    others.some((trace) => trace !== '' && said.includes(trace.toLowerCase()))
  )
}

const mostOfSignature = 8
const phones =
  /^(?:sent from my (?:iphone|ipad|phone|mobile)|von meinem (?:iphone|ipad) gesendet|envoyé de mon (?:iphone|ipad)|enviado desde mi (?:iphone|ipad)|get outlook for (?:ios|android)(?:\s?<https:\/\/aka\.ms\/\w+>)?)\.?$/iu

/** A signature is one by its sign and the name below it: what else stands below such a sign may be said. */
const withoutSignature = (lines: readonly string[], name: string): readonly string[] => {
  const at = lines.findIndex((line) => /^--\s?$/.test(line))
  const after = lines.slice(at + 1)
  const isOne =
    at !== -1 &&
    after[0]?.trim().toLowerCase() === name.toLowerCase() &&
    after.filter((line) => !isBlank(line)).length <= mostOfSignature
  const end = isOne ? at : lines.length
  const last = lines.slice(0, end).findLastIndex((line) => !isBlank(line))
  return lines.slice(0, phones.test(lines[last]?.trim() ?? '') ? last : end)
}

/** Without who wrote when, as it stands last above our line, where it names us. */
const withoutIntroduction = (
  lines: readonly string[],
  { isMarked, traces }: { readonly isMarked: boolean; readonly traces: OurTraces },
): readonly string[] => {
  const end = lines.findLastIndex((line) => !isBlank(line)) + 1
  const start = lines.slice(0, end).findLastIndex(isBlank) + 1
  if (!introducesAnswered(lines.slice(start, end), { isMarked, ...traces })) return lines
  const before = lines.slice(0, start)
  const last = before.findLastIndex((line) => !isBlank(line))
  // A rule that a program draws above it is its own.
  return before.slice(0, isRule(before[last] ?? '') ? last : before.length)
}
