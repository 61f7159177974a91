import { readFileSync, statSync } from 'node:fs'
import { type MapError, parse, type Parsed } from '@buckstop/service-map'
import { errorText } from '@buckstop/service-map/english'
import { whyFailed } from '../../why-failed.ts'
import { complain } from '../../terminal.ts'

/** What cannot be read as a file; the codes of what cannot be read as a map are the package's own. */
interface FileError {
  readonly code: 'unreadable-file' | 'not-utf-8' | 'too-large'
  readonly message: string
  readonly file: string
  readonly line: 1
  readonly column: 1
  readonly path: ''
  readonly nearest: null
}

/** An error of a map with its words, as the terminal and programs get it. */
type WordedError = Omit<MapError, 'said'> & { readonly message: string }

const worded = ({ code, said, ...place }: MapError): WordedError => ({
  code,
  message: errorText({ said }),
  ...place,
})

export type ReadMap =
  | Extract<Parsed, { ok: true }>
  | { readonly ok: false; readonly errors: readonly (WordedError | FileError)[] }

const mostBytes = 64 * 1024 * 1024

/** Reads a map from a file, or from standard input where the file is "-". */
export const readMap = (file: string): ReadMap => {
  const failed = (code: FileError['code'], message: string): ReadMap => ({
    ok: false,
    errors: [{ code, message, file, line: 1, column: 1, path: '', nearest: null }],
  })
  try {
    if (file !== '-' && statSync(file).size > mostBytes) {
      return failed('too-large', 'The file is larger than any map needs to be.')
    }
    const bytes = readFileSync(file === '-' ? 0 : file)
    const parsed = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { file })
    return parsed.ok ? parsed : { ok: false, errors: parsed.errors.map(worded) }
  } catch (error) {
    if (error instanceof TypeError)
      return failed('not-utf-8', 'The file is not text in UTF-8; save it as plain text.')
    return failed('unreadable-file', `The file cannot be read: ${whyFailed(error)}.`)
  }
}

/** Tells each error on a line of its own, where an editor finds it. */
export const complainOf = ({ errors }: Extract<ReadMap, { ok: false }>): void => {
  for (const { file, line, column, message, code } of errors)
    complain(`${file ?? 'map'}:${line}:${column}: ${message} [${code}]`)
}
