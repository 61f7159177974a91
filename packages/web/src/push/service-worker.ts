/*
 * Shows what somebody has to do on a device on which they turned that on, also while the workspace is closed. It keeps
 * nothing and stands between no page and the server, so nobody ever sees an older workspace because of it.
 */

interface Waits {
  readonly waitUntil: (work: Promise<unknown>) => void
}

// A module: what it names is its own, and none of the page’s.
export interface DeskWindow {
  readonly url: string
  readonly focus: () => Promise<unknown>
  readonly postMessage: (message: unknown) => void
}

interface Events {
  readonly install: Event
  readonly activate: Event & Waits
  readonly push: Event & Waits & { readonly data: { readonly json: () => unknown } | null }
  readonly notificationclick: Event & Waits & { readonly notification: Notification }
}

// The part of a service worker that is used here: the library of the page's types has none of it.
declare const self: {
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    listen: (event: Events[Name]) => void,
  ) => void
  readonly skipWaiting: () => Promise<void>
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (options: {
      type: 'window'
      includeUncontrolled: true
    }) => Promise<readonly DeskWindow[]>
    readonly openWindow: (path: string) => Promise<unknown>
  }
}

const textIn = (told: unknown, name: string): string => {
  if (typeof told !== 'object' || told === null) return ''
  const value: unknown = Reflect.get(told, name)
  return typeof value === 'string' ? value : ''
}

const isSet = (told: unknown, name: string): boolean =>
  typeof told === 'object' && told !== null && Reflect.get(told, name) === true

/** A place in the workspace, and nowhere else. */
const placeIn = (told: unknown): string => {
  const path = textIn(told, 'path')
  return /^\/desk\/[\w/-]+$/.test(path) ? path : '/desk/today'
}

const read = (data: Events['push']['data']): unknown => {
  try {
    return data?.json()
  } catch {
    return null
  }
}

const show = async (told: unknown): Promise<void> => {
  // A browser that shows nothing takes the right to be told away.
  const tag = textIn(told, 'tag')
  // The library of the page's types has no `renotify`; without a tag a browser refuses it.
  const shown: NotificationOptions & { readonly renotify: boolean } = {
    body: textIn(told, 'body'),
    tag,
    renotify: tag !== '' && isSet(told, 'renotify'),
    lang: textIn(told, 'lang'),
    icon: '/desk/installed.svg',
    data: { path: placeIn(told) },
  }
  await self.registration.showNotification(textIn(told, 'title') || 'Buckstop', shown)
}

/** In the window that there is, where what somebody typed stays; in a new one where there is none. */
const open = async (path: string): Promise<void> => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const desk = windows.find(({ url }) => new URL(url).pathname.startsWith('/desk'))
  if (desk === undefined) {
    await self.clients.openWindow(path)
    return
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window of a worker is of its origin
  desk.postMessage({ open: path })
  await desk.focus()
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('push', (event) => event.waitUntil(show(read(event.data))))
self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(open(placeIn(event.notification.data)))
})
