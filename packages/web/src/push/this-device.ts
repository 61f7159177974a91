import { answer, done, server } from '../api/client.ts'
import { hearingWords } from '../words/hearing.ts'
import { language } from '../words/language.ts'
import { keepHere, keptHere } from './kept.ts'

/** Whether this browser can show anything, and was not told not to. */
export type Ability = 'able' | 'refused' | 'unable'

export const abilityHere = (): Ability => {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis) || !('Notification' in globalThis))
    return 'unable'
  return Notification.permission === 'denied' ? 'refused' : 'able'
}

const register = async (): Promise<ServiceWorkerRegistration> =>
  await navigator.serviceWorker.register('/desk/service-worker.js', {
    scope: '/desk/',
    updateViaCache: 'none',
  })

const subscriptionHere = async (): Promise<PushSubscription | null> => {
  const registration = await navigator.serviceWorker.getRegistration('/desk/')
  return (await registration?.pushManager.getSubscription()) ?? null
}

const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Macintosh', 'Mac'],
  ['Linux', 'Linux'],
] as const

const nameIn = (all: readonly (readonly [string, string])[]): string | undefined =>
  all.find(([sign]) => navigator.userAgent.includes(sign))?.[1]

/** "Firefox on Android", as far as a browser says what it is. */
const nameHere = (): string =>
  hearingWords.devices.name({
    browser: nameIn(browsers) ?? hearingWords.devices.browser(),
    system: nameIn(systems) ?? hearingWords.devices.system(),
  })

/** @returns false where this browser can't remember it: what can't be turned off here is not turned on */
const tell = async (person: string, subscription: PushSubscription): Promise<boolean> => {
  const { endpoint } = subscription
  const { keys = {} } = subscription.toJSON()
  const { id } = await answer(
    server.POST('/api/v1/me/devices', {
      body: {
        endpoint,
        keys: { p256dh: keys['p256dh'] ?? '', auth: keys['auth'] ?? '' },
        name: nameHere(),
        language: language().tag,
      },
    }),
  )
  if (keepHere({ id, person, endpoint })) return true
  await Promise.all([comesToPass(endHere), comesToPass(async () => await endThere(id))])
  return false
}

/**
 * Lets this device show what somebody has to do. To be called where they pressed something: the browser asks them.
 * @param key with what the push service knows our server
 * @returns false where they, or their browser, do not want it
 */
export const turnOn = async (person: string, key: string): Promise<boolean> => {
  if ((await Notification.requestPermission()) !== 'granted') return false
  await register()
  const { pushManager } = await navigator.serviceWorker.ready
  const before = await pushManager.getSubscription()
  // One that is somebody else's, or made for another key, is none of theirs.
  await before?.unsubscribe()
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  return await tell(person, subscription)
}

const endHere = async (): Promise<boolean> => (await (await subscriptionHere())?.unsubscribe()) ?? true

const endThere = async (id: string): Promise<boolean> => {
  await done(server.DELETE('/api/v1/me/devices/{id}', { params: { path: { id } } }))
  return true
}

const comesToPass = async (act: () => Promise<boolean>): Promise<boolean> => {
  try {
    return await act()
  } catch {
    return false
  }
}

/**
 * Shows nothing here any more. Either is enough: the browser has no address any more, or the server sends nothing to it.
 * Where neither comes to pass it is remembered whose it is, and tried again when somebody else is here.
 * @throws where both failed
 */
export const turnOff = async (): Promise<void> => {
  const kept = keptHere()
  const ended = await Promise.all([
    comesToPass(endHere),
    ...(kept === null ? [] : [comesToPass(async () => await endThere(kept.id))]),
  ])
  if (!ended.includes(true)) throw new Error('this device could not be turned off')
  keepHere(null)
}

/** With each start: the newest worker, and the address that the push service has for this browser now. */
export const keepOn = async (): Promise<void> => {
  const kept = keptHere()
  if (kept === null || abilityHere() !== 'able') return
  await register()
  const subscription = await subscriptionHere()
  if (subscription === null) keepHere(null)
  else if (subscription.endpoint !== kept.endpoint) await tell(kept.person, subscription)
}
