import type { IOptions } from 'sanitize-html'

/** Elements that hold words and give them a form. Of every other one that holds words, the words stay. */
const words =
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn'
const more =
  'div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p'
const rest =
  'pre q rp rt ruby s samp section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr'

/** What these hold is not for reading, or is read otherwise than it stands; it goes with them. */
const unread =
  'script style textarea option select xmp noscript noembed noframes plaintext template title svg math object applet audio video canvas frameset iframe'

const list = (names: string): string[] => names.split(' ')

const cell = list('align valign bgcolor width height colspan rowspan')

export const allowedAttributes: NonNullable<IOptions['allowedAttributes']> = {
  '*': ['style', 'dir', 'lang', 'align'],
  // Where it leads is ours to say; see `shown-link.ts`.
  a: ['href', 'title', 'target', 'rel', 'data-leads-to'],
  img: ['src', 'alt', 'width', 'height', 'border'],
  font: ['color', 'face', 'size'],
  table: ['bgcolor', 'width', 'height', 'border', 'cellpadding', 'cellspacing'],
  tr: ['bgcolor', 'valign', 'height'],
  td: cell,
  th: cell,
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  ol: ['start', 'type'],
  hr: ['width', 'size', 'color'],
}

/** Letters, numbers, names of fonts and colours: no address, no function but those of colours, no escape, no comment. */
const plain = /^(?:[\p{L}\p{N}\s#.,%'"+_-]|rgba?\([\d\s.,%]*\)|hsla?\([\d\s.,%]*\)){1,300}$/u
/** Sizes and distances that move nothing over something else. */
const forward = /^[\p{L}\p{N}\s.%+]{1,100}$/u
const shown = /^(?:block|inline|inline-block|none|list-item|table|table-row|table-cell)$/

const properties = {
  plain: `color background background-color font-family font-size font-style font-variant font-weight letter-spacing
    text-align text-decoration text-decoration-line text-transform vertical-align white-space word-break overflow-wrap word-wrap
    direction list-style-type border border-top border-right border-bottom border-left border-color border-style border-width
    border-collapse border-spacing border-radius float clear`,
  forward: `line-height text-indent margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right
    padding-bottom padding-left width min-width max-width height`,
}

const by = (names: string, rule: RegExp): [string, RegExp[]][] =>
  names.split(/\s+/).map((name) => [name, [rule]])

const allowedStyles: NonNullable<IOptions['allowedStyles']> = {
  '*': Object.fromEntries([
    ...by(properties.plain, plain),
    ...by(properties.forward, forward),
    ['display', [shown]],
  ]),
}

/** What stands in the page of a mail once it is shown: what is not named here does not. */
export const allowed = {
  allowedTags: [words, more, rest].flatMap(list),
  nonTextTags: list(unread),
  allowedAttributes,
  allowedStyles,
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // Pictures are of the mail itself, put in place before; see `pictures.ts`.
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  // Deeper than anybody writes; what stands deeper keeps its words.
  nestingLimit: 200,
} as const satisfies IOptions
