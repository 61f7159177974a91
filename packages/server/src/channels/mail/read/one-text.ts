const heads = /^(content-type|content-disposition)[^\S\r\n]*:((?:[^\r\n]|\r?\n[^\S\r\n])*)/gim
const delimiters = (bytes: string, boundary: string): number =>
  bytes.split('\n').filter((line) => line.trimEnd() === `--${boundary}`).length
const unseen =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|line-through|<\s*(?:del|s|strike)\b|\shidden[\s>=]/i

/**
 * Whether what a mail says is one text of it, beside which nothing else is read as words: not put together from several
 * parts, not made from a page, and no page beside it that hides or strikes any of it. What is not plain is none.
 */
export const isOneText = (bytes: Buffer, page: string | false | undefined): boolean => {
  const raw = bytes.toString('latin1')
  const found = [...raw.matchAll(heads)].map(([, name = '', value = '']) => ({
    isType: name.toLowerCase() === 'content-type',
    value: value.replaceAll(/\s+/g, ' ').trim().toLowerCase(),
    written: value.replaceAll(/\s+/g, ' '),
  }))
  const types = found.filter(({ isType }) => isType)
  const texts = types.filter(({ value }) => value.startsWith('text/'))
  const several = types.filter(({ value }) => value.startsWith('multipart/'))
  const isNamed =
    texts.some(({ value }) => /\bname\b/.test(value)) ||
    found.some(({ isType, value }) => !isType && value.startsWith('inline') && value.includes('.txt'))
  const plain = texts.filter(({ value }) => value.startsWith('text/plain')).length
  const pages = texts.filter(({ value }) => value.startsWith('text/html')).length
  if (isNamed || pages > 1 || plain + pages !== texts.length) return false
  if (page !== undefined && page !== false && unseen.test(page)) return false
  if (several.length === 0) return pages === 0 && types.length <= 1
  // A part that says nothing of its type is a text, too.
  const parts = several.reduce((sum, { written }) => {
    const boundary = /boundary\s?=\s?(?:"([^"]+)"|([^\s;"]+))/i.exec(written)
    return sum + delimiters(raw, boundary?.[1] ?? boundary?.[2] ?? '')
  }, 1)
  return plain === 1 && parts === types.length
}
