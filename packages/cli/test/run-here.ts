import { runProgram } from '../src/program.ts'

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/**
 * Runs a command in this process, which has loaded it already: starting one for each takes a second of a processor.
 * One at a time. What only a process of its own can show (signals, what a shell sees) is tried with `bin/buckstop.mjs`.
 * @param folder in which it is run
 */
export const runHere = async (args: readonly string[], folder = process.cwd()): Promise<Ended> =>
  await endedHere(async () => await runProgram(args), folder)

/** The same of one command, as a test has put it together. */
export const endedHere = async (command: () => Promise<unknown>, folder = process.cwd()): Promise<Ended> => {
  const before = { folder: process.cwd(), exitCode: process.exitCode }
  const out = overheard(process.stdout)
  const err = overheard(process.stderr)
  process.chdir(folder)
  process.exitCode = undefined
  try {
    await command()
    return { code: endedWith(), out: out.text(), err: err.text() }
  } finally {
    process.chdir(before.folder)
    process.exitCode = before.exitCode
    out.end()
    err.end()
  }
}

/** What the command left; the compiler takes it for what stood there before. */
const endedWith = (): number => Number(process.exitCode ?? 0)

/** What is written meanwhile, instead of to the terminal. */
const overheard = (stream: NodeJS.WriteStream): { readonly text: () => string; readonly end: () => void } => {
  const before = Object.getOwnPropertyDescriptor(stream, 'write')
  const pieces: string[] = []
  stream.write = (piece: string | Uint8Array) => {
    pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString())
    return true
  }
  return {
    text: () => pieces.join(''),
    end: () => {
      if (before === undefined) Reflect.deleteProperty(stream, 'write')
      else Object.defineProperty(stream, 'write', before)
    },
  }
}
