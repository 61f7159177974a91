/** So many digests are under way at once. */
const atOnce = 256
/** Whoever's browser takes longer sends without: it is taken in all the same. */
const longestMs = 20_000

/** The number whose digest, with the salt before it, is the one that was asked for; null where none is. */
const find = async (salt: string, hash: string, most: number): Promise<number | null> => {
  const encoder = new TextEncoder()
  const digest = async (number: number): Promise<string> => {
    const bytes = await crypto.subtle.digest('SHA-256', encoder.encode(`${salt}.${number}`))
    return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
  for (let from = 0; from < most; from += atOnce) {
    const digests = await Promise.all(
      Array.from({ length: atOnce }, async (_, index) => await digest(from + index)),
    )
    const found = digests.indexOf(hash)
    if (found !== -1) return from + found
  }
  return null
}

/** Works while its form is filled in; who sends before it is done waits for it, a second or so. */
const work = (field: HTMLInputElement, form: HTMLFormElement): void => {
  const { salt = '', hash = '', most = '0', proof = '' } = field.dataset
  let done = false
  let waits = false
  const finish = (): void => {
    if (done) return
    done = true
    form.removeAttribute('aria-busy')
    if (waits) form.requestSubmit()
  }
  form.addEventListener('submit', (event) => {
    if (done) return
    event.preventDefault()
    waits = true
    form.setAttribute('aria-busy', 'true')
  })
  setTimeout(finish, longestMs)
  find(salt, hash, Number(most))
    .then((found) => {
      if (found !== null) field.value = `${proof}.${found}`
    })
    .finally(finish)
    .catch(() => undefined)
}

const field = document.querySelector<HTMLInputElement>('input[name=work][data-salt]')
// A page that is not served safely has no digests: its form goes as it is.
if (field?.form && 'subtle' in crypto) work(field, field.form)
