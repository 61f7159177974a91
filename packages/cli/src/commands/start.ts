import type { RunningBuckstop } from '@buckstop/server/start/start'
import { stdout } from 'node:process'
import { Command } from 'commander'
import { howToBegin } from '../how-to-begin.ts'
import { runUntilSignal } from '../run-until-signal.ts'
import { settingsOf, withSettings } from '../settings-options.ts'

/** `buckstop start`: everything in one process, until it is told to end. */
export function startCommand(): Command {
  const command = new Command('start').description('run everything in one process, database included')
  return withSettings(command).action(async () => await runUntilSignal(settingsOf(command), 'all', welcome))
}

/** The addresses worth opening, and the demo company's sign-ins where it is the demo company. */
async function welcome(running: RunningBuckstop): Promise<readonly string[]> {
  const { app, publicUrl } = running
  const [{ demoDoors }, { demoPassword, demoSignIns }] = await Promise.all([
    import('@buckstop/server/demo/doors'),
    import('@buckstop/server/demo/make-demo'),
  ])
  const doors = await demoDoors(app)
  const secret = doors?.caseSecret ?? null
  return [
    `Tell us            ${publicUrl}/`,
    ...(secret === null ? [] : [`A customer’s case  ${publicUrl}/case/${secret}`]),
    `Staff workspace    ${publicUrl}/desk/`,
    ...(doors === null ? [] : demoSignIns.map(([email, who]) => `  ${email.padEnd(20)} ${who}`)),
    ...(doors === null ? [] : [`  password for each of them: ${demoPassword}`]),
    ...(await howToBegin(running, { terminal: stdout.isTTY })),
  ]
}
