const quoted = /"(?:[^"\\]|\\.)*"/g
const remark = /\([^()]*\)/g
const address = /^[^\s<>"(),:;\\@[\]]+@[^\s<>"(),:;\\@[\]]+$/
/** More than anybody writes to at once. */
const mostBytes = 20_000

/**
 * The addresses to which a header goes, in small letters. What stands in a name or a remark is none of them, however
 * much it looks like one: whoever names us need not mean us. Read strictly; what is not plain names nobody.
 * @param line with its name
 */
export const addressesIn = (line: string): readonly string[] => {
  if (line.length > mostBytes) return []
  const bare = withoutRemarks(
    line
      .slice(line.indexOf(':') + 1)
      .replaceAll(/\s+/g, ' ')
      .replaceAll(quoted, ' '),
  )
  if (/["()\\]/.test(bare)) return []
  return bare
    .split(/[,;]/)
    .map((one) => one.slice(one.indexOf(':') + 1).trim())
    .map((one) => /^[^<>]*<(?<within>[^<>]*)>$/.exec(one)?.groups?.['within']?.trim() ?? one)
    .filter((one) => address.test(one))
    .map((one) => one.toLowerCase())
}

/** Remarks stand in each other. */
const withoutRemarks = (text: string): string => {
  let left = text
  for (let depth = 0; depth < 5 && left.includes('('); depth += 1) left = left.replaceAll(remark, ' ')
  return left
}
