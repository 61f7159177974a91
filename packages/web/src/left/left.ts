/**
 * Says that somebody began to write in the form of this page and left: that it was so, where, and how long they had been
 * here, once for this page. Not a word of theirs is read: that there is one is all that is looked at. Who comes back is
 * taken back; who sends the form, or follows a link of ours, has not left.
 */
const watch = (form: HTMLFormElement): void => {
  /** Drawn for this once, so that nobody can tell whose it was. */
  const view = crypto.randomUUID()
  let begun = false
  let goesOn = false
  let told = false

  const tell = (left: boolean): void => {
    const { left: page } = form.dataset
    const seconds = Math.min(86_400, Math.round(performance.now() / 1000))
    told = navigator.sendBeacon('/left', JSON.stringify({ view, page, left, seconds })) ? left : told
  }
  const isFilledIn = (): boolean =>
    [
      ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, [type=email], [type=tel]'),
    ].some(({ value }) => value !== '')
  const leave = (): void => {
    if (!told && !goesOn && form.dataset['left'] !== undefined && (begun || isFilledIn())) tell(true)
  }
  const comeBack = (): void => {
    goesOn = false
    if (told) tell(false)
  }

  form.addEventListener('input', () => {
    begun = true
  })
  // Here, since by now it is known whether anything came of it.
  addEventListener('submit', ({ defaultPrevented }) => {
    if (!defaultPrevented) goesOn = true
  })
  addEventListener('click', ({ target, defaultPrevented, ctrlKey, metaKey }) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (link === null || defaultPrevented || ctrlKey || metaKey) return
    // A link within this page leads nowhere else: who follows it may still leave.
    const [there] = link.href.split('#')
    const [here] = location.href.split('#')
    goesOn = link.origin === location.origin && link.target === '' && there !== here
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave()
    else comeBack()
  })
  addEventListener('pagehide', leave)
  addEventListener('pageshow', comeBack)
}

const form = document.querySelector<HTMLFormElement>('form[data-left]')
// A page that is not served safely can draw nothing by chance.
if (form !== null && 'randomUUID' in crypto) watch(form)
