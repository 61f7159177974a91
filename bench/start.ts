import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { round } from './figures.ts'

const command = join(import.meta.dirname, '../packages/cli/bin/buckstop.mjs')
const ready = /^buckstop ready /

export interface StartFigures {
  readonly starts: readonly { readonly start: string; readonly seconds: number }[]
  /** What a second start takes of the first, which makes the database and the demo. */
  readonly ratio: number
}

/** Starting on an empty folder with the demo, and once more on what the first start made, until it is ready. */
export const measureStart = async (): Promise<StartFigures> => {
  const data = await mkdtemp(join(tmpdir(), 'buckstop-bench-start-'))
  try {
    const first = await secondsToReady(data)
    const second = await secondsToReady(data)
    return {
      starts: [
        { start: 'on an empty folder', seconds: round(first) },
        { start: 'on what is there', seconds: round(second) },
      ],
      ratio: round(second / first),
    }
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

const secondsToReady = async (data: string): Promise<number> => {
  const began = performance.now()
  const child = spawn(process.execPath, [command, 'start'], {
    env: { ...process.env, PORT: '0', BUCKSTOP_DATA: data, BUCKSTOP_DEMO: 'yes' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const patience = setTimeout(() => child.kill('SIGTERM'), 120_000)
  try {
    for await (const line of createInterface({ input: child.stdout }))
      if (ready.test(line)) return (performance.now() - began) / 1_000
    throw new Error('it ended, or took two minutes, before it was ready')
  } finally {
    clearTimeout(patience)
    child.kill('SIGTERM')
    await ended
  }
}
