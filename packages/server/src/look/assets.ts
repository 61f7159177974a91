import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type SupportsCondition, transform } from 'lightningcss'
import { hashOfStyle } from './style-hash.ts'

/** A file that every page may fetch, at an address that changes with its content. */
export interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const read = (specifier: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(specifier)))
const digest = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 10)

// As lightningcss counts them: a telephone of ten years ago shows colours, in light and in dark.
const version = (major: number): number => major << 16
const oldest = { chrome: version(55), firefox: version(52), safari: version(10), ios_saf: version(10) }

/**
 * As small as can be, since what is inlined is sent with every page, and in words that old browsers know too
 * (`oldest-browser.test.ts`).
 */
export const tighten = (css: string): string => {
  const written = {
    filename: 'pages.css',
    minify: true,
    targets: oldest,
  }
  const inOldWords = transform({ ...written, code: Buffer.from(css) })
  // The same colours again, more finely, for browsers that know `lab`: an eighth of the page for what nobody sees.
  const { code } = transform({
    ...written,
    code: inOldWords.code,
    visitor: {
      Rule: { supports: ({ value: { condition } }) => (isOfLab(condition) ? [] : undefined) },
    },
  })
  // Written with every colour, twice.
  return new TextDecoder()
    .decode(code)
    .replaceAll('--lightningcss-light', '--l')
    .replaceAll('--lightningcss-dark', '--d')
}

const isOfLab = (condition: SupportsCondition): boolean =>
  condition.type === 'declaration' && condition.value.startsWith('lab(')

const families = ['@fontsource-variable/inter', '@fontsource-variable/source-serif-4']

/** Both typefaces, cut by unicode range: a browser fetches only the parts whose characters a page holds. */
function typefaces(): { readonly files: readonly Asset[]; readonly css: string } {
  const files: Asset[] = []
  const sheets = families.map((family) =>
    read(`${family}/wght.css`)
      .toString('utf8')
      .replaceAll(/url\(\.\/files\/([\w-]+)\.woff2\)/g, (_, name: string) => {
        const bytes = new Uint8Array(read(`${family}/files/${name}.woff2`))
        const path = `/look/${name}-${digest(bytes)}.woff2`
        files.push({ path, type: 'font/woff2', bytes })
        return `url(${path})`
      }),
  )
  return { files, css: tighten(sheets.join('\n')) }
}

const text = (name: string, extension: string, type: string, content: string): Asset => ({
  path: `/look/${name}-${digest(content)}.${extension}`,
  type,
  bytes: new TextEncoder().encode(content),
})

const fonts = typefaces()

const logoCss = tighten(
  read('@buckstop/look/plates.css').toString('utf8') +
    readFileSync(new URL('logo.css', import.meta.url), 'utf8'),
)

/** Without the tokens that only other sheets use: they would be sent with every page. */
const withoutUnused = (css: string): string =>
  css.replaceAll(/--([a-z][\w-]+):[^;{}]*;/g, (token, name: string) =>
    `${css}${logoCss}`.includes(`var(--${name})`) ? token : '',
  )

/** The style of the customer's pages, inlined: one document, and its words show at once. */
export const style = withoutUnused(
  tighten(
    [
      read('@buckstop/look/tokens.css').toString('utf8'),
      read('@buckstop/look/stand-in.css').toString('utf8'),
      readFileSync(new URL('pages.css', import.meta.url), 'utf8'),
    ].join('\n'),
  ),
)
export const styleHash = hashOfStyle(style)

/** What a page with the company's logo needs besides; the others need not carry it. */
export const logoStyle = { css: logoCss, hash: hashOfStyle(logoCss) }

export const mark = read('@buckstop/look/mark.svg').toString('utf8').trim()
export const icon = text('icon', 'svg', 'image/svg+xml', read('@buckstop/look/icon.svg').toString('utf8'))
export const fontSheet = text('fonts', 'css', 'text/css; charset=utf-8', fonts.css)

export const assets: ReadonlyMap<string, Asset> = new Map(
  [...fonts.files, fontSheet, icon].map((asset) => [asset.path, asset]),
)
