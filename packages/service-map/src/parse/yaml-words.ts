import type { YAMLError } from 'yaml'

/** What the YAML library found, in the words of somebody who never read a specification of YAML. */
export const yamlText = ({ code, message }: YAMLError): string => {
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
      return 'This cannot begin on the line of a name: begin a new line, or write it in {…} or […].'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Something above this line goes on into it: a bracket or a quote that was not closed, or a missing colon.'
    case 'BAD_SCALAR_START':
      return `${said}; put quotes around it.`
    case 'MISSING_CHAR':
      return missing(said)
    default:
      return `This is not readable as YAML: ${said}.`
  }
}

const missing = (said: string): string => {
  if (said.startsWith('Missing closing')) return 'A quote begins here and never ends.'
  if (said.startsWith('Implicit map keys need')) return 'A colon is missing after this name.'
  if (said.startsWith('Missing , '))
    return 'A comma is missing before this, or a bracket above it was not closed.'
  if (said.startsWith('Missing space after :')) return 'A space is missing after the colon.'
  return `This is not readable as YAML: ${said}.`
}
