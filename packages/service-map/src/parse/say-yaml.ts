import type { YAMLError } from 'yaml'
import { type Sentence, sentence } from './sentence.ts'

/** What the YAML library found, in the words of somebody who never read a specification of YAML. */
export const sayYaml = ({ code, message, pos: [at] }: YAMLError, text: string): Sentence => {
  const said = message.split('\n')[0] ?? ''
  switch (code) {
    case 'RESOURCE_EXHAUSTION':
      return sentence('size.nested', {})
    case 'MULTIPLE_DOCS':
      return sentence('yaml.documents', {})
    case 'TAB_AS_INDENT':
      return sentence('yaml.tab', {})
    case 'BAD_INDENT':
      if (said.includes('end with')) return sentence('yaml.openBracket', {})
      return sentence('yaml.indent', {})
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonInName(text, at)
    case 'BLOCK_IN_FLOW':
      return commaBeforeKey(text, at)
    case 'MULTILINE_IMPLICIT_KEY':
      return sentence('yaml.goesOn', {})
    case 'BAD_SCALAR_START':
      return sentence('yaml.quoteIt', { said })
    case 'UNEXPECTED_TOKEN':
      return said.endsWith('at node end') ? commaBetween(text, at) : unreadable(said)
    case 'MISSING_CHAR':
      return missing(said, text, at)
    default:
      return unreadable(said)
  }
}

const unreadable = (said: string): Sentence => sentence('yaml.unreadable', { said })

const missing = (said: string, text: string, at: number): Sentence => {
  if (said.startsWith('Missing closing')) return sentence('yaml.openQuote', {})
  if (said.startsWith('Implicit map keys need')) return sentence('yaml.colon', {})
  if (said.startsWith('Missing , ')) return commaBetween(text, at)
  if (said.startsWith('Missing space after :')) return sentence('values.spaceAfterColon', {})
  return unreadable(said)
}

/** So much of a line is looked at, on either side; a file may have lines of megabytes. */
const near = 300

/** What stands before and after a place on its line; before the first word of a line, on the one above. */
const lineAt = (text: string, at: number): { before: string; after: string } => {
  const before = text.slice(Math.max(0, at - near), at).trimEnd()
  const [after = ''] = text.slice(at, at + near).split('\n', 1)
  return { before: before.slice(before.lastIndexOf('\n') + 1), after }
}

const longest = 40

/** As a person would point at it: the last, or the first, few words. */
const tail = (text: string): string => {
  const said = text.trim()
  return said.length > longest ? `…${said.slice(-longest).toWellFormed()}` : said
}
const head = (text: string): string => {
  const said = text.trim()
  return said.length > longest ? `${said.slice(0, longest).toWellFormed()}…` : said
}

/** `company: Foo: Bar`, or a whole entry on the line of its section. */
const colonInName = (text: string, at: number): Sentence => {
  const { before, after } = lineAt(text, at)
  const value = after.replace(/\s+#.*$/, '').trim()
  const key = before.trim()
  const quoted = `${head(key)} ${JSON.stringify(head(value))}`
  if (!/[[{\]}]|:$/.test(value)) return sentence('yaml.colonInName', { quoted })
  return sentence('yaml.entryOnLine', { value: head(value), braces: '{…}', brackets: '[…]' })
}

const commaBeforeKey = (text: string, at: number): Sentence => {
  const { after } = lineAt(text, at)
  const found = /^([^,{}[\]]*?\S)\s+([^\s,{}[\]:]+):(?:\s|$)/.exec(after)
  if (found === null) return sentence('yaml.commaAbove', {})
  return sentence('yaml.commaBetween', {
    before: tail(found[1] ?? ''),
    after: `${head(found[2] ?? '')}:`,
  })
}

const commaBetween = (text: string, at: number): Sentence => {
  const { before, after } = lineAt(text, at)
  return sentence('yaml.commaOrBracket', { before: tail(before), after: head(after) })
}
