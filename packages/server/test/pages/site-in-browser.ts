import type { Browser } from 'playwright-core'
import { closeContexts, sharedBrowser } from '../chromium.ts'
import { type Complaints, hearComplaints, lineCut } from '../complaints.ts'
import { createSmallCompany, type SmallCompany } from '../small-company.ts'
import { serveSite, type Site } from './site.ts'

export interface SiteInBrowser {
  readonly company: SmallCompany
  readonly site: Site
  /** What its pages complain of fails the file. */
  readonly browser: Pick<Browser, 'newContext'>
  readonly close: () => Promise<void>
}

/** The small company's pages, with a telephone number on them, and a browser to look at them with. */
export const openSiteInBrowser = async (): Promise<SiteInBrowser> => {
  const company = await createSmallCompany()
  await company.database.pool.query(`update company set phone = '+44 20 7946 0000'`)
  const site = await serveSite(company.app)
  const browser = await sharedBrowser()
  const heard: Complaints[] = []
  return {
    company,
    site,
    browser: {
      newContext: async (options) => {
        const context = await browser.newContext(options)
        heard.push(hearComplaints(context, lineCut))
        return context
      },
    },
    close: async () => {
      await closeContexts(browser)
      await site.close()
      await company.drop()
      for (const complaints of heard) complaints.expectNone()
    },
  }
}
