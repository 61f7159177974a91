/**
 * What a company's own site includes: `<script src="https://…/chat.js" defer></script>`. A button in a shadow root, and
 * after a press our panel in a frame. Nothing is fetched, kept or told before the press; all of it stands in one
 * function, so that nothing of ours is among the names of the page.
 */
;(() => {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement) || document.querySelector('buckstop-chat') !== null) return
  const { origin } = new URL(script.src)
  const language = (script.lang || document.documentElement.lang || navigator.language)
    .slice(0, 2)
    .toLowerCase()
  // Written here by whoever serves this, from the catalogue of the chat.
  const labels: unknown = JSON.parse(decodeURIComponent('%LABELS%'))
  const labelIn = (tag: string): string | undefined =>
    typeof labels === 'object' && labels !== null && tag in labels
      ? String(Reflect.get(labels, tag))
      : undefined
  const label = script.dataset['label'] ?? labelIn(language) ?? labelIn('en') ?? ''
  /** Set from the first word on, so that an answer is noticed on the next page; says nothing of whom or what. */
  const flag = 'buckstop-chat'

  const host = document.createElement('buckstop-chat')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset: auto 16px 16px auto; z-index: 2147483000; color-scheme: light dark }
    :host([dir=rtl]) { inset: auto auto 16px 16px }
    button { min-height: 48px; padding: 0 20px; border: 1px solid light-dark(#fff, #111); border-radius: 999px; cursor: pointer;
      background: var(--buckstop-chat-ground, light-dark(#1c4a50, #8fd3d6)); color: var(--buckstop-chat-ink, light-dark(#fff, #10292c));
      font: 600 16px/1.2 system-ui, sans-serif; box-shadow: 0 4px 20px rgb(0 0 0 / .2); max-width: calc(100vw - 32px) }
    button:focus-visible { outline: 3px solid light-dark(#1c4a50, #8fd3d6); outline-offset: 3px }
    button[data-new]::after { content: ''; display: inline-block; width: 10px; height: 10px; margin-inline-start: 10px;
      border-radius: 50%; background: currentcolor }
    iframe { position: fixed; inset: auto 16px 16px auto; width: min(24rem, calc(100vw - 32px)); height: min(40rem, calc(100vh - 32px));
      border: 1px solid light-dark(#ccc, #555); border-radius: 8px; background: Canvas; box-shadow: 0 4px 20px rgb(0 0 0 / .2) }
    :host([dir=rtl]) iframe { inset: auto auto 16px 16px }
    @media (max-width: 480px) { iframe, :host([dir=rtl]) iframe { inset: 0; width: 100%; height: 100%; height: 100dvh; border: 0; border-radius: 0 } }
    [hidden] { display: none }
    @media print { :host { display: none } }
  `)
  root.adoptedStyleSheets = [sheet]
  if (getComputedStyle(document.documentElement).direction === 'rtl') host.dir = 'rtl'

  const button = document.createElement('button')
  button.type = 'button'
  button.lang = label === labelIn(language) ? language : ''
  button.textContent = label
  root.append(button)

  let frame: HTMLIFrameElement | undefined
  const load = (): HTMLIFrameElement => {
    if (frame !== undefined) return frame
    frame = document.createElement('iframe')
    frame.src = `${origin}/chat?lang=${encodeURIComponent(language)}`
    frame.title = label
    frame.allow = 'clipboard-write'
    frame.hidden = true
    root.append(frame)
    return frame
  }
  // Before it has loaded, something else stands in the frame.
  let isReady = false
  const tell = (message: string): void => {
    if (isReady) frame?.contentWindow?.postMessage({ buckstop: message }, origin)
  }
  const open = (): void => {
    const panel = load()
    panel.hidden = false
    button.hidden = true
    delete button.dataset['new']
    panel.focus()
    tell('opened')
  }
  const close = (): void => {
    if (frame !== undefined) frame.hidden = true
    button.hidden = false
    button.focus()
    tell('closed')
  }
  // A page that lets nothing be kept does without being told of answers.
  const keep = (isKept: boolean): void => {
    try {
      if (isKept) localStorage.setItem(flag, '1')
      else localStorage.removeItem(flag)
    } catch {}
  }
  const wasUsed = (): boolean => {
    try {
      return localStorage.getItem(flag) !== null
    } catch {
      return false
    }
  }
  button.addEventListener('click', open)
  addEventListener('message', ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (from !== origin || frame === undefined || source !== frame.contentWindow) return
    const said = typeof data === 'object' && data !== null && 'buckstop' in data ? data.buckstop : ''
    if (said === 'close') close()
    // It may have loaded after it was opened.
    if (said === 'ready') isReady = true
    if (said === 'ready') tell(frame.hidden ? 'closed' : 'opened')
    if (said === 'used') keep(true)
    if (said === 'forgotten') keep(false)
    if (said === 'answer' && frame.hidden) {
      button.dataset['new'] = ''
    }
  })
  const show = (): void => {
    document.body.append(host)
    if (wasUsed()) load()
  }
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show)
  else show()
})()
