import { expect, test } from 'vitest'
import { createRunningParts, type Running } from './running.ts'

const parts = () => {
  const running = createRunningParts()
  const stopped: string[] = []
  const add = async (name: string, more: Partial<Running> = {}): Promise<Running> =>
    await running.start('work', () => ({
      health: () => 'ok',
      stop: async () => void stopped.push(name),
      ...more,
    }))
  return { running, stopped, add }
}

test('parts stop in the opposite order in which they started, once however often they are told to', async () => {
  const { running, stopped, add } = parts()
  for (const name of ['port', 'database', 'pages']) await add(name)
  await Promise.all([running.stop(), running.stop()])
  expect(stopped).toEqual(['pages', 'database', 'port'])
})

test('a part that did not start is none of them, and what started before it can be stopped', async () => {
  const { running, stopped, add } = parts()
  await add('port')
  const failing = running.start('serve', async () => await Promise.reject(new Error('no database')))
  await expect(failing).rejects.toThrow('no database')
  expect(running.health()).toEqual([{ does: 'work', health: 'ok' }])
  await running.stop()
  expect(stopped).toEqual(['port'])
})

test('a part that can’t be stopped keeps no other running, and is told of', async () => {
  const { running, stopped, add } = parts()
  await add('port')
  await add('messages', { stop: async () => await Promise.reject(new Error('it hangs')) })
  await add('pages')
  await expect(running.stop()).rejects.toThrow('it hangs')
  expect(stopped).toEqual(['pages', 'port'])
})

test('each says how it is whenever it is asked', async () => {
  const { running, add } = parts()
  let health: 'ok' | 'failing' = 'ok'
  await add('deadlines', { health: () => health })
  await running.start('serve', () => ({ health: () => 'ok', stop: async () => {} }))
  health = 'failing'
  expect(running.health()).toEqual([
    { does: 'work', health: 'failing' },
    { does: 'serve', health: 'ok' },
  ])
})
