import type { BrowserContext } from 'playwright-core'

/** What the pages of a browser say went wrong, or soon will: errors, warnings, and what broke. */
export interface Complaints {
  /** @throws Error that names them, each once */
  readonly expectNone: () => void
}

/** That the server refused what somebody asked for, which the page says in its own words; a file of the page is none. */
const isRefusal = (words: string, url: string): boolean =>
  /status of 4(?:0[1349]|10|13|22|29)\b/.test(words) && !/\/(?:assets|look)\//.test(url)

/** A line that is cut by a test. */
export const lineCut = /net::ERR_(?:INTERNET_DISCONNECTED|FAILED)/
/** A server that fails in a test. */
export const serverFails = /status of 50[34]/

/**
 * Hears what its pages write to the console, from here on.
 * @param may what a test brings about itself, such as a server that fails
 */
export const hearComplaints = (context: BrowserContext, may?: RegExp): Complaints => {
  const heard = new Set<string>()
  const hear = (words: string, url: string): void => {
    const whole = `${words} (${url})`
    if (may?.test(whole) !== true && !isRefusal(words, url)) heard.add(whole)
  }
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) hear(message.text(), message.location().url)
  })
  context.on('weberror', (error) => hear(String(error.error()), error.page()?.url() ?? ''))
  return {
    expectNone: () => {
      if (heard.size > 0) throw new Error(`a page complained:\n${[...heard].join('\n')}`)
    },
  }
}
