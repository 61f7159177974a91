import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const mostBytes = 24_000_000
const program = fileURLToPath(new URL('./draw.ts', import.meta.url))
const library = dirname(dirname(fileURLToPath(import.meta.resolve('@hyzyla/pdfium'))))
// It reads its own code, writes nothing, runs no other program and sends nothing; PDFium has 512 MB for all of its own.
const alone = [
  '--permission',
  `--allow-fs-read=${program}`,
  `--allow-fs-read=${library}/`,
  '--wasm-max-mem-pages=8192',
  '--max-old-space-size=256',
]

/** `refused` is what the drawing itself says of the PDF; `failed` says something of the machine, or of who waited. */
export type Drawing = Buffer | 'refused' | 'failed'

interface Within {
  readonly ms: number
  readonly signal: AbortSignal
}

/** Runs `draw` in a process that has nothing of ours. @param what `count`, or a page from 1 */
export const runDrawing = async (pdf: Buffer, what: string, { ms, signal }: Within): Promise<Drawing> => {
  const { promise, resolve } = Promise.withResolvers<Drawing>()
  // Of our environment it gets nothing: passwords stand there.
  const child = spawn(process.execPath, [...alone, program, what], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: ms,
    signal,
    killSignal: 'SIGKILL',
  })
  const parts: Buffer[] = []
  let size = 0
  child.stdout.on('data', (part: Buffer) => {
    size += part.byteLength
    if (size > mostBytes) child.kill('SIGKILL')
    else parts.push(part)
  })
  child.stdin.on('error', () => undefined)
  child.on('error', () => resolve('failed'))
  child.on('close', (code) => {
    if (code === 0 && size > 0) resolve(Buffer.concat(parts))
    else resolve(code === null ? 'failed' : 'refused')
  })
  child.stdin.end(pdf)
  return await promise
}
