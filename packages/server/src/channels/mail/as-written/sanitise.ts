import sanitizeHtml from 'sanitize-html'
import { allowed } from './allowed.ts'
import type { Carried, Page } from './page.ts'
import { createPictures, type Pictures } from './pictures.ts'
import { shownLink } from './shown-link.ts'

/** Longer than what anybody writes. */
const mostHtml = 500_000
const mostStyle = 5_000
/** Deeper than any answer to an answer; what reads pages takes the square of it. */
const deepest = 1_000

type Attributes = Record<string, string>

/**
 * What of a page can be shown: nothing in it runs, is fetched, is sent, or stands over anything.
 * @throws where it stands deeper in itself than anybody writes
 */
export const sanitise = (html: string, carried: readonly Carried[]): Page => {
  const pictures = createPictures(carried)
  let depth = 0
  const shown = sanitizeHtml(html.slice(0, mostHtml), {
    ...allowed,
    onOpenTag: () => {
      depth += 1
      if (depth > deepest) throw new TooDeepError()
    },
    onCloseTag: () => {
      depth -= 1
    },
    transformTags: {
      '*': (tagName, attribs) => ({ tagName, attribs: attributesOf(tagName, attribs, pictures) }),
    },
  })
  return { html: shown, ...pictures.count(), isCut: html.length > mostHtml }
}

export class TooDeepError extends Error {
  constructor() {
    super('a page stands too deep in itself to be shown')
    this.name = 'TooDeepError'
  }
}

const attributesOf = (
  tag: string,
  { background, style, title: _title, ...written }: Attributes,
  pictures: Pictures,
): Attributes => {
  if (background !== undefined) pictures.leaveOut(background)
  return {
    ...(tag === 'a'
      ? shownLink(written['href'] ?? '')
      : tag === 'img'
        ? pictureOf(written, pictures)
        : written),
    ...(style === undefined ? {} : { style: styleOf(style, pictures) }),
  }
}

const pictureOf = ({ src, srcset, ...written }: Attributes, pictures: Pictures): Attributes => {
  const shown = pictures.show(src ?? srcset ?? '')
  return shown === null ? written : { src: shown, ...written }
}

/** Properties are told apart by their names in small letters; what a page insists on would count before what we say. */
const styleOf = (style: string, pictures: Pictures): string =>
  style
    .slice(0, mostStyle)
    .toLowerCase()
    .replaceAll(/url\(([^)]*)\)/g, (_, address: string) => {
      pictures.leaveOut(address.replaceAll(/["']/g, ''))
      return 'none'
    })
    .replaceAll(/!\s*important/g, '')
