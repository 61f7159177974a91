import { describe, expect, test } from 'vitest'
import { createHistory } from './history.ts'
import { createListeners, type Listener, mostListeners, mostOfOnePerson } from './listeners.ts'

const listener = (person: string): Listener => ({
  person,
  credential: { kind: 'token', id: person },
  tell: () => undefined,
  seen: () => undefined,
  here: () => undefined,
  beat: () => undefined,
  end: () => undefined,
})

describe('those who listen', () => {
  test('have a share each, and leave it when they stop, once', () => {
    const listeners = createListeners()
    const stops = Array.from({ length: mostOfOnePerson }, () => listeners.add(listener('ana')))
    expect(listeners.add(listener('ana'))).toBe('person')
    const [first] = stops
    if (typeof first !== 'function') throw new Error('the first was refused')
    first()
    first()
    expect(listeners.count()).toBe(mostOfOnePerson - 1)
    expect(listeners.add(listener('ana'))).toBeTypeOf('function')
  })

  test('are bounded in all', () => {
    const listeners = createListeners()
    for (let each = 0; each < mostListeners; each += 1) listeners.add(listener(`person ${each}`))
    expect(listeners.add(listener('one more'))).toBe('all')
    expect(listeners.count()).toBe(mostListeners)
  })
})

describe('the latest changes', () => {
  test('are known to whoever was away for a moment, each case once', () => {
    const history = createHistory()
    history.add(['one'])
    history.add(['two', 'three'])
    history.add(['two'])
    expect(history.since(1)).toEqual(['two', 'three'])
    expect(history.since(3)).toEqual([])
  })

  test('are not guessed at where something was missed, for long or elsewhere', () => {
    const history = createHistory()
    history.add(null)
    expect(history.since(0)).toBeNull()
    expect(history.since(99)).toBeNull()
    for (let each = 0; each < 6_000; each += 1) history.add([`case ${each}`])
    expect(history.since(1)).toBeNull()
    expect(history.since(6_000)).toEqual(['case 5999'])
  })
})
