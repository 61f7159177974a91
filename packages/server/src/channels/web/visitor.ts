import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { AppContext } from '../../app/app-context.ts'
import { NoCompanyError } from '../../directory/snapshot.ts'
import {
  asLanguage,
  type Language,
  languages as all,
  preferredLanguage,
  type Spoken,
} from '../../language/language.ts'
import { type Brand, noBrand } from '../../look/brand.ts'
import { type Emergency, emergencyIn } from '../../danger/emergency.ts'
import { wordsIn, type Words } from './words/catalogue.ts'

/** Whoever looks at a page: all that we know of them is in which language they like to read. */
export interface Visitor {
  readonly language: Language
  readonly words: Words
}

const cookie = 'language'
const halfAYear = 182 * 86_400

/** The language they chose, else the one their browser likes best, of those that the company speaks. */
export async function visitorOf(app: Pick<AppContext, 'directory'>, c: Context): Promise<Visitor> {
  const { languages } = await companyAnyhow(app)
  const chosen = asLanguage(getCookie(c, cookie))
  const language =
    chosen !== null && languages.includes(chosen)
      ? chosen
      : preferredLanguage(c.req.header('accept-language'), languages)
  return { language, words: wordsIn[language] }
}

/** Where they just chose a language: keeps it and says where to go on; null where they chose none. */
export function keepChosenLanguage(c: Context): string | null {
  const language = asLanguage(c.req.query('language'))
  if (language === null) return null
  const secure = c.req.url.startsWith('https:')
  setCookie(c, cookie, language, { path: '/', maxAge: halfAYear, sameSite: 'Lax', httpOnly: true, secure })
  // As it was sent: decoded, it might hold what no header can.
  return new URL(c.req.url).pathname
}

export interface CompanyShown {
  readonly name: string
  readonly brand: Brand
  readonly languages: Spoken
  readonly phone: string | null
  readonly emergency: Emergency
  /** In which times are shown to customers. */
  readonly timeZone: string
}

const nameless: CompanyShown = {
  name: 'Buckstop',
  brand: noBrand,
  languages: all,
  phone: null,
  emergency: emergencyIn(''),
  timeZone: 'UTC',
}

/** The same for a page that has to be shown whatever is wrong. */
export async function companyAnyhow(app: Pick<AppContext, 'directory'>): Promise<CompanyShown> {
  try {
    return await companyOf(app)
  } catch {
    return nameless
  }
}

/** The company as its customers know it; a nameless one before it was set up, so that a page can still say so. */
export async function companyOf(app: Pick<AppContext, 'directory'>): Promise<CompanyShown> {
  try {
    const { company } = await app.directory.current()
    const { name, brand, languages, phone, country, timeZone } = company
    return { name, brand, languages, phone, emergency: emergencyIn(country), timeZone }
  } catch (thrown) {
    if (thrown instanceof NoCompanyError) return nameless
    throw thrown
  }
}
