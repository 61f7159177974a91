import { createOutbox, type Waiting } from './outbox.ts'
import { type ChatTold, type Hearing, type Line, listen, mention, sendTo } from './server.ts'
import { bringSecret, drawKey, drawSecret, isKept, keepSecret, readSecret, waiting } from './storage.ts'

/** The panel as the server wrote it: its words come with it, in the page's language. */
const byId = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`#${id} is not there`)
  return found
}
const parsed: unknown = JSON.parse(document.body.dataset['words'] ?? '{}')
const said: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {}).map(([name, words]) => [
    name,
    String(words),
  ]),
)
const most = Number(document.body.dataset['most'])
const list = byId('lines', HTMLOListElement)
const story = byId('story', HTMLElement)
const standing = byId('standing', HTMLElement)
const here = byId('here', HTMLElement)
const trouble = byId('trouble', HTMLElement)
const form = byId('say', HTMLFormElement)
const field = byId('words', HTMLTextAreaElement)
const reach = byId('reach', HTMLDetailsElement)
const more = byId('more', HTMLDetailsElement)
const close = byId('close', HTMLButtonElement)

/** Of this very window, so that typing in another tab is told from typing here. */
const ownWindow = crypto.randomUUID()
const isFramed = window.parent !== window
const tellPage = (message: string): void => {
  // To whichever site shows us; it holds nothing of what was said.
  if (isFramed) window.parent.postMessage({ buckstop: message }, '*')
}

const lines = new Map<string, Line>()
let isOpen = !isFramed
let isBroken = false
let refusal = ''
let seen = ''
let reachable = true
let asked = false
let listening: AbortController | undefined
let followed: string | null = null

const say = (text: string): void => {
  trouble.textContent = text
  trouble.hidden = text === ''
}
const sayTrouble = (): void =>
  say(refusal || (isBroken && readSecret() !== null ? (said['lineBroken'] ?? '') : ''))

const time = new Intl.DateTimeFormat(document.documentElement.lang, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  // As on every page of ours: the device may guess another, or none.
  timeZone: document.body.dataset['zone'] ?? 'UTC',
})

const drawn = (words: string, from: 'you' | 'us', meta: string): HTMLLIElement => {
  const item = document.createElement('li')
  item.className = 'line'
  item.dataset['from'] = from
  const text = document.createElement('p')
  text.className = 'words'
  text.dir = 'auto'
  text.textContent = words
  const about = document.createElement('p')
  about.className = 'meta'
  about.textContent = meta
  item.append(text, about)
  return item
}

const draw = (): void => {
  const stored = new Set([...lines.values()].map(({ key }) => key))
  const items = [...lines.values()].map(({ words, from, name, at }) =>
    drawn(
      words,
      from,
      from === 'you'
        ? `${said['you'] ?? ''} · ${time.format(new Date(at))} · ${said['stored'] ?? ''}`
        : `${name ?? ''} · ${time.format(new Date(at))}`,
    ),
  )
  const unsent = waiting
    .read()
    .filter(({ key }) => !stored.has(key))
    .map(({ words }) => drawn(words, 'you', (isBroken ? said['waitingForLine'] : said['sending']) ?? ''))
  const wasAtEnd = isAtEnd()
  // Only what is new is added: whoever hears the page read aloud hears each line once.
  const all = [...items, ...unsent]
  all.forEach((item, at) => {
    const before = list.children[at]
    if (before === undefined) list.append(item)
    else if (before.textContent !== item.textContent) before.replaceWith(item)
  })
  while (list.children.length > all.length) list.lastElementChild?.remove()
  if (wasAtEnd) story.scrollTop = story.scrollHeight
  byId('intro', HTMLElement).hidden = all.length > 0
  const used = readSecret() !== null && lines.size > 0
  reach.hidden = !used || reachable || asked
  more.hidden = !used
  // Whoever said something has not left without a word.
  if (readSecret() === null) form.dataset['left'] = 'chat'
  else delete form.dataset['left']
  sayTrouble()
  noteSeen()
}

const isAtEnd = (): boolean => story.scrollHeight - story.scrollTop - story.clientHeight < 80

const newestOfOurs = (): Line | undefined => [...lines.values()].findLast(({ from }) => from === 'us')

/** What stands before their eyes is seen; what only came into a hidden window is not. */
const noteSeen = (): void => {
  const newest = newestOfOurs()
  const secret = readSecret()
  if (newest === undefined || secret === null || newest.id === seen) return
  if (!isOpen || document.visibilityState !== 'visible' || !document.hasFocus() || !isAtEnd()) {
    tellPage('answer')
    return
  }
  seen = newest.id
  mention(secret, 'seen', { upTo: newest.id })
}

const hearChat = (told: ChatTold): void => {
  for (const line of told.lines) lines.set(line.id, line)
  standing.textContent = [...told.standing, (told.reachable ? said['waysKnown'] : said['noWays']) ?? ''].join(
    ' ',
  )
  standing.hidden = false
  reachable = told.reachable
  draw()
}

/** The secret opens nothing any more: what waits goes back into the field, and a new chat begins. */
const begone = (secret = readSecret()): void => {
  // Another tab may have begun another chat by now, which lives.
  const isStillKept = readSecret() === secret
  listening?.abort()
  listening = undefined
  if (isStillKept) keepSecret(null)
  lines.clear()
  standing.hidden = true
  here.textContent = ''
  refusal = said['gone'] ?? ''
  draw()
}

const hearing: Hearing = {
  chat: (told) => {
    isBroken = false
    hearChat(told)
  },
  here: (words) => {
    isBroken = false
    here.textContent = words
    sayTrouble()
  },
  gone: () => begone(followed),
}

const follow = async (): Promise<void> => {
  const secret = readSecret()
  if (secret === null || listening !== undefined) return
  const own = new AbortController()
  listening = own
  followed = secret
  for (let failures = 0; !own.signal.aborted;) {
    const outcome = await listen(secret, ownWindow, hearing, own.signal)
    if (own.signal.aborted) return
    if (outcome === 'gone') {
      // A line that waits may be the first, of which nothing is stored yet.
      if (waiting.read().length === 0) return begone(secret)
    }
    failures = outcome === 'heard' ? 0 : failures + 1
    isBroken = failures > 0
    // Nobody is known to be there, or to write, once the line is gone.
    if (isBroken) here.textContent = ''
    if (isBroken) draw()
    await new Promise((go) =>
      setTimeout(go, Math.min(15_000, 500 * 2 ** Math.min(failures, 5)) * (0.5 + Math.random())),
    )
    void flush()
  }
}

const outbox = createOutbox(
  waiting,
  async ({ key, words }) => {
    const secret = readSecret()
    if (secret === null) return 'later'
    const { outcome, why } = await sendTo(secret, 'lines', {
      key,
      words,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    })
    isBroken = outcome === 'later'
    if (why !== undefined)
      refusal = (why === 'gone' ? said['gone'] : why === 'full' ? said['tooMany'] : said['refused']) ?? ''
    if (why === 'gone') begone(secret)
    return outcome
  },
  {
    changed: draw,
    refused: ({ words }: Waiting) => {
      field.value = [words, field.value].filter((text) => text !== '').join('\n')
      draw()
    },
  },
)

let retry: ReturnType<typeof setTimeout> | undefined
const flush = async (): Promise<void> => {
  clearTimeout(retry)
  const isDone = await outbox.flush()
  draw()
  void follow()
  if (!isDone) retry = setTimeout(() => void flush(), 3_000)
}

const showLink = (): void => {
  const secret = readSecret()
  if (secret === null) return
  byId('link', HTMLInputElement).value = `${location.origin}/chat#${secret}`
  byId('case', HTMLAnchorElement).href = `/case/${secret}`
  const kept = byId('kept', HTMLElement)
  kept.textContent = said['nothingKept'] ?? ''
  kept.hidden = isKept()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const words = field.value
  if (words.trim() === '') return field.focus()
  refusal = words.length > most ? (said['tooLong'] ?? '') : ''
  if (refusal !== '') return sayTrouble()
  if (readSecret() === null) keepSecret(drawSecret())
  tellPage('used')
  field.value = ''
  outbox.add({ key: drawKey(), words })
  showLink()
  field.focus()
  void flush()
})
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  form.requestSubmit()
})

const person = byId('person', HTMLButtonElement)
let personKey: string | undefined
person.addEventListener('click', () => {
  if (readSecret() === null) keepSecret(drawSecret())
  const secret = readSecret()
  if (secret === null) return
  tellPage('used')
  person.disabled = true
  void (async () => {
    // Pressed again because an answer was lost, it is the same.
    personKey ??= drawKey()
    const { outcome, why } = await sendTo(secret, 'person', { key: personKey })
    if (outcome === 'stored' || why !== undefined) personKey = undefined
    refusal = outcome === 'stored' ? '' : (said[why === 'gone' ? 'gone' : 'personNot'] ?? '')
    if (why === 'gone') begone(secret)
    person.disabled = false
    showLink()
    draw()
    void follow()
  })()
})

let typedAt = Number.NEGATIVE_INFINITY
field.addEventListener('input', () => {
  const secret = readSecret()
  if (secret === null || lines.size === 0 || performance.now() - typedAt < 5_000) return
  typedAt = performance.now()
  mention(secret, 'typing', { window: ownWindow, typing: true })
})

let reachKey: string | undefined
reach.addEventListener('submit', (event) => {
  event.preventDefault()
  const secret = readSecret()
  const name = byId('name', HTMLInputElement).value.trim()
  const address = byId('address', HTMLInputElement).value.trim()
  if (secret === null || (name === '' && address === '')) return
  void (async () => {
    const given = { ...(name === '' ? {} : { name }), ...(address === '' ? {} : { address }) }
    reachKey ??= drawKey()
    const { outcome, why } = await sendTo(secret, 'reach', { key: reachKey, ...given })
    // Pressed again because an answer was lost, it is the same; what was refused is typed anew.
    if (outcome === 'stored' || why !== undefined) reachKey = undefined
    refusal =
      outcome === 'stored' ? '' : ((why === undefined ? said['lineBroken'] : said['addressUnfit']) ?? '')
    asked = outcome === 'stored'
    reach.open = !asked
    draw()
    if (asked) field.focus()
  })()
})

byId('copy', HTMLButtonElement).addEventListener('click', () => {
  const link = byId('link', HTMLInputElement)
  link.select()
  void navigator.clipboard.writeText(link.value).then(
    () => {
      byId('copy', HTMLButtonElement).textContent = said['copied'] ?? ''
    },
    () => undefined,
  )
})
byId('forget', HTMLButtonElement).addEventListener('click', () => {
  waiting.write([])
  tellPage('forgotten')
  begone()
  refusal = ''
  more.open = false
  draw()
  field.focus()
})

close.hidden = !isFramed
close.addEventListener('click', () => tellPage('close'))
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && isFramed) tellPage('close')
})
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source !== window.parent || typeof data !== 'object' || data === null || !('buckstop' in data)) return
  isOpen = data.buckstop === 'opened'
  if (!isOpen) return
  field.focus()
  draw()
})
document.addEventListener('visibilitychange', noteSeen)
addEventListener('focus', noteSeen)
story.addEventListener('scroll', noteSeen, { passive: true })
addEventListener('online', () => void flush())
// Another tab of this browser began the chat, or forgot it.
addEventListener('storage', () => {
  if (followed !== null && readSecret() !== followed) {
    begone(followed)
    refusal = ''
  }
  draw()
  void follow()
})

const brought = /^#([\w-]{43})$/.exec(location.hash)?.[1]
if (brought !== undefined && !isFramed) {
  bringSecret(brought)
  history.replaceState(null, '', location.pathname + location.search)
}
showLink()
draw()
void flush()
tellPage('ready')
