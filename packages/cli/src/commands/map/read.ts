import { readFileSync, statSync } from 'node:fs'
import { errorLine, type MapError, parse, type Parsed } from '@buckstop/service-map'
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

export type ReadMap =
  | Extract<Parsed, { ok: true }>
  | { readonly ok: false; readonly errors: readonly (MapError | FileError)[] }

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
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { file })
  } catch (error) {
    if (error instanceof TypeError)
      return failed('not-utf-8', 'The file is not text in UTF-8; save it as plain text.')
    return failed('unreadable-file', `The file cannot be read: ${whyFailed(error)}.`)
  }
}

/** Tells each error on a line of its own, where an editor finds it. */
export const complainOf = ({ errors }: Extract<ReadMap, { ok: false }>): void => {
  for (const error of errors) complain(errorLine(error))
}
