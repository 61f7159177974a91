import type { BrowserContext } from 'playwright-core'

/** @param cookie as a request would send it */
export const giveCookie = async (context: BrowserContext, url: string, cookie: string): Promise<void> => {
  await context.addCookies(
    cookie.split('; ').map((one) => {
      const [name = '', value = ''] = one.split(/=(.*)/s)
      return { name, value, url }
    }),
  )
}
