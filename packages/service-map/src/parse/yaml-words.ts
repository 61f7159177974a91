import type { YAMLError } from 'yaml'

/** What the YAML library found, in the words of somebody who never read a specification of YAML. */
export const yamlText = ({ code, message, pos: [at] }: YAMLError, text: string): string => {
  const said = message.split('\n')[0] ?? ''
  switch (code) {
    case 'RESOURCE_EXHAUSTION':
      return 'Brackets, mappings or lists stand in each other here, deeper than in any map.'
    case 'MULTIPLE_DOCS':
      return 'There is more than one YAML document here; a map is one.'
    case 'TAB_AS_INDENT':
      return 'A tab begins this line; write spaces instead.'
    case 'BAD_INDENT':
      if (said.includes('end with')) return 'A bracket above this line was not closed.'
      return 'This line begins further left or right than the lines it belongs to; give them the same number of spaces.'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonInName(text, at)
    case 'BLOCK_IN_FLOW':
      return commaBeforeKey(text, at)
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Something above this line goes on into it: a bracket or a quote that was not closed, a missing comma, or a missing colon.'
    case 'BAD_SCALAR_START':
      return `${said}; put quotes around it.`
    case 'UNEXPECTED_TOKEN':
      return said.endsWith('at node end') ? commaBetween(text, at) : unreadable(said)
    case 'MISSING_CHAR':
      return missing(said, text, at)
    default:
      return unreadable(said)
  }
}

const unreadable = (said: string): string => `This is not readable as YAML: ${said}.`

const missing = (said: string, text: string, at: number): string => {
  if (said.startsWith('Missing closing')) return 'A quote begins here and never ends.'
  if (said.startsWith('Implicit map keys need')) return 'A colon is missing after this name.'
  if (said.startsWith('Missing , ')) return commaBetween(text, at)
  if (said.startsWith('Missing space after :')) return 'A space is missing after the colon.'
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
const colonInName = (text: string, at: number): string => {
  const { before, after } = lineAt(text, at)
  const value = after.replace(/\s+#.*$/, '').trim()
  const key = before.trim()
  const quoted = `${head(key)} ${JSON.stringify(head(value))}`
  if (!/[[{\]}]|:$/.test(value)) return `A colon in a name begins a new entry; quote it, like ${quoted}.`
  return `“${head(value)}” cannot begin on the line of a name: begin a new line, or write it in {…} or […]. A name with a colon in it has to be quoted.`
}

const commaBeforeKey = (text: string, at: number): string => {
  const { after } = lineAt(text, at)
  const found = /^([^,{}[\]]*?\S)\s+([^\s,{}[\]:]+):(?:\s|$)/.exec(after)
  if (found === null) return 'A comma is missing in the line above, or a bracket was not closed.'
  return `A comma is missing between “${tail(found[1] ?? '')}” and “${head(found[2] ?? '')}:”.`
}

const commaBetween = (text: string, at: number): string => {
  const { before, after } = lineAt(text, at)
  return `A comma is missing between “${tail(before)}” and “${head(after)}”, or a bracket above was not closed.`
}
