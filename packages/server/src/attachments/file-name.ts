const unfit =
  /[\p{Cc}\p{Cs}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{200E}\u{200F}\u{061C}/\\:*?"<>|]/gu
const longest = 150

/** A file's name as it may be shown and saved: its last part, without what could steer a path, a shell or a reader. */
export const fileName = (sent: string): string => {
  const last = sent.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(unfit, '').replace(/^\.+/, '').trim()
  if (plain === '') return 'file'
  const dot = plain.lastIndexOf('.')
  const ending = dot > 0 && plain.length - dot <= 10 ? plain.slice(dot) : ''
  if (plain.length <= longest) return plain
  return `${plain
    .slice(0, longest - ending.length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}${ending}`
}
