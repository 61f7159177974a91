import { describe, expect, test } from 'vitest'
import { pngOf } from '../../../../test/png-of.ts'
import { sanitise, TooDeepError } from './sanitise.ts'

const picture = pngOf(2, 2)
const carried = [
  { contentId: 'logo@home', bytes: picture },
  {
    contentId: 'drawing',
    bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  },
]
/** Of the processor: how busy the machine is does not count. */
const secondsSince = (began: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1_000_000
}
const shown = (html: string): string => sanitise(html, carried).html

/** What would run, fetch, send, move or stand over something, in whatever way it is written. */
const harm =
  /<(?:script|style|svg|math|iframe|object|embed|form|input|button|textarea|base|meta|link|template|noscript|frame|video|audio)\b|\son\w+\s*=|(?:javascript|vbscript|data:text|data:image\/svg)|expression\s*\(|url\s*\(|position\s*:|srcset|http-equiv|@import/i

describe('what is shown of a page', () => {
  test.each([
    ['a script', '<p>Hello</p><script>alert(1)</script>'],
    ['a script in odd letters', '<p>Hello</p><ScRiPt/x>alert(1)</sCrIpT\t>'],
    ['a script that is not closed', 'Hello<script>alert(1)'],
    ['a handler', '<p onclick="alert(1)" ONMOUSEOVER=alert(1)>Hello</p>'],
    ['a handler behind a slash', '<img/src=x/onerror=alert(1)>Hello'],
    ['a handler of a broken attribute', '<p title="a"onclick="alert(1)">Hello</p>'],
    ['a drawing', '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>Hello'],
    ['an animated drawing', '<svg><animate attributeName=href values="javascript:alert(1)"/></svg>Hello'],
    [
      'mathematics',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math>Hello',
    ],
    ['a link that runs', '<a href="javascript:alert(1)">Hello</a>'],
    ['a link that runs, behind a tab', '<a href=" java\tscript:alert(1)">Hello</a>'],
    ['a link that runs, in entities', '<a href="&#106;avascript&colon;alert(1)">Hello</a>'],
    ['a link to a document in itself', '<a href="data:text/html,<script>alert(1)</script>">Hello</a>'],
    ['a link in another old language', '<a href="vbscript:msgbox(1)">Hello</a>'],
    ['a picture that runs', '<img src="javascript:alert(1)">Hello'],
    ['a picture that is a document', '<img src="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=">Hello'],
    ['a style that runs', '<p style="width: expression(alert(1))">Hello</p>'],
    ['a style that runs, in escapes', '<p style="width: e\\78pression(alert(1)); color: re\\64">Hello</p>'],
    ['a style that fetches', '<p style="background: url(https://evil.example/a)">Hello</p>'],
    ['a style that fetches, in escapes', '<p style="background: u\\72l(https://evil.example/a)">Hello</p>'],
    [
      'a style that fetches otherwise',
      '<p style="background: image-set(\'https://evil.example/a\' 1x)">Hello</p>',
    ],
    [
      'a style that breaks out',
      '<p style="color: red} @import \'https://evil.example/a\'; p {x: y">Hello</p>',
    ],
    ['a sheet of styles', '<style>@import "https://evil.example/a"; body { position: fixed }</style>Hello'],
    ['what covers the page', '<div style="position: fixed; inset: 0; z-index: 9">Hello</div>'],
    ['what covers the page, insisting', '<div style="POSITION : absolute !important; top: 0">Hello</div>'],
    ['a form', '<form action="https://evil.example"><input name=p><button>Hello</button></form>Hello'],
    ['another page within', '<iframe src="https://evil.example"></iframe>Hello'],
    ['another page within, written out', '<iframe srcdoc="<script>alert(1)</script>"></iframe>Hello'],
    ['an object', '<object data="https://evil.example"><embed src="https://evil.example"></object>Hello'],
    ['another address of its own', '<base href="https://evil.example/">Hello'],
    ['going elsewhere by itself', '<meta http-equiv="refresh" content="0; url=https://evil.example">Hello'],
    ['a sheet from elsewhere', '<link rel="stylesheet" href="https://evil.example/a.css">Hello'],
    ['a set of pictures', '<img srcset="https://evil.example/a 2x">Hello'],
    [
      'film and sound',
      '<video poster="https://evil.example/a"><source src="https://evil.example/b"></video>Hello',
    ],
    ['a comment for one browser', '<!--[if IE]><script>alert(1)</script><![endif]-->Hello'],
    ['a comment that ends early', '<!--><script>alert(1)</script>-->Hello'],
    [
      'text that turns into elements',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>Hello',
    ],
    [
      'a field that turns into elements',
      '<textarea><p title="</textarea><img src=x onerror=alert(1)>">Hello',
    ],
    ['a template', '<template><script>alert(1)</script></template>Hello'],
    ['a title that turns into elements', '<title><a title="</title><img src=x onerror=alert(1)>">Hello'],
    ['old raw text', '<xmp><p title="</xmp><script>alert(1)</script>">Hello'],
    ['sections of data', '<![CDATA[<script>alert(1)</script>]]>Hello'],
    ['a null in a name', '<scr\0ipt>alert(1)</scr\0ipt>Hello'],
    ['nested broken tags', '<scr<script>ipt>alert(1)</scr</script>ipt>Hello'],
    ['what moves over others', '<p style="margin-top: -50px; width: 10px">Hello</p>'],
  ])('holds its words and nothing of %s', (_, html) => {
    const page = shown(html)
    // Words may stand there that would have been a script: as words, between tags.
    const tags = page.match(/<[^>]*>/g)?.join('') ?? ''
    expect(tags).not.toMatch(harm)
    expect(tags).not.toMatch(/evil\.example|alert|-50px/)
    expect(sanitise(page, []).html.replaceAll(/ src="data:[^"]*"/g, '')).toBe(
      page.replaceAll(/ src="data:[^"]*"/g, ''),
    )
    if (!/<(?:xmp|textarea|title|script>alert\(1\)$)/.test(html)) expect(page).toContain('Hello')
  })

  test('keeps the form that its writer gave it', () => {
    const html =
      '<table width="600" cellpadding="4"><tbody><tr><td bgcolor="#eee" style="font-family: \'Open Sans\', Arial; PADDING: 4px; color: rgb(1, 2, 3)"><b>Hello</b></td></tr></tbody></table>'
    const page = shown(html)
    for (const part of [
      'width="600"',
      'bgcolor="#eee"',
      'padding:4px',
      'rgb(1, 2, 3)',
      '<b>Hello</b>',
      'open sans',
    ])
      expect(page).toContain(part)
  })

  test('has no styles that insist, so that ours hold', () => {
    expect(shown('<p style="width: 900px !important">x</p>')).toBe('<p style="width:900px">x</p>')
  })
})

describe('a link', () => {
  test('says where it leads, and opens a page that learns nothing of ours', () => {
    const page = shown(
      '<a href="https://Bank.example.evil.example/login?x=1" onclick="x" title="bank.example">bank.example</a>',
    )
    expect(page).toBe(
      '<a href="https://bank.example.evil.example/login?x=1" title="https://bank.example.evil.example/login?x=1" data-leads-to="bank.example.evil.example" target="_blank" rel="noopener noreferrer nofollow">bank.example</a>',
    )
  })

  test('in other letters that look alike says so', () => {
    expect(shown('<a href="https://bаnk.example/">bank</a>')).toContain('data-leads-to="xn--')
  })

  test.each([
    '/desk/settings',
    '#end',
    '//evil.example/a',
    'desk',
    '',
    'ftp://evil.example',
    'blob:https://a/b',
  ])('to %j leads nowhere', (href) => {
    expect(shown(`<a href="${href}">Hello</a>`)).toBe('<a>Hello</a>')
  })

  test('to an address or a number names it', () => {
    expect(shown('<a href="mailto:ana@home.example?subject=x">Hello</a>')).toContain(
      'data-leads-to="ana@home.example"',
    )
    expect(shown('<a href="tel:+441">Hello</a>')).toContain('data-leads-to="+441"')
  })
})

describe('a picture', () => {
  const inPlace = `data:image/png;base64,${picture.toString('base64')}`

  test.each([
    ['as it is named', 'cid:logo@home'],
    ['in other letters, and encoded', 'CID:LOGO%40home'],
    ['that stands in the page itself', inPlace],
  ])('of the mail stands in its place, %s', (_, src) => {
    expect(sanitise(`<img src="${src}" alt="Logo">`, carried)).toEqual({
      html: `<img src="${inPlace}" alt="Logo" />`,
      remotePictures: 0,
      leftPictures: 0,
      isCut: false,
    })
  })

  test('that is a document, whatever it says of itself, is left out', () => {
    expect(sanitise('<img src="cid:drawing" alt="Plan">', carried)).toMatchObject({
      html: '<img alt="Plan" />',
      leftPictures: 1,
    })
  })

  test('of another mail is not there', () => {
    expect(
      sanitise('<img src="cid:other" alt="Plan"><img src="cid:%E0%A4%A" alt="b">', carried),
    ).toMatchObject({
      html: '<img alt="Plan" /><img alt="b" />',
      remotePictures: 0,
    })
  })

  test('from elsewhere is counted and not there', () => {
    const page = sanitise(
      `<body background="https://a.example/1"><img src="https://a.example/2" alt="Two"><img src="//a.example/3">
      <img srcset="http://a.example/4 2x"><td style="background-image: URL( 'https://a.example/5' )">x</td>
      <img src="ht\ntps://a.example/6"><img src="/7"><img src="\\\\a.example\\8"></body>`,
      carried,
    )
    expect(page.remotePictures).toBe(7)
    expect(page.html).not.toContain('a.example')
    expect(page.html).toContain('<img alt="Two" />')
  })

  test('that stands there a thousand times takes no more room than there is', () => {
    const large = [{ contentId: 'a', bytes: Buffer.concat([picture, Buffer.alloc(1_000_000)]) }]
    const page = sanitise('<img src="cid:a">'.repeat(1_000), large)
    expect(page.html.length).toBeLessThan(12_000_000)
    expect(page.leftPictures).toBe(993)
  })
})

describe('a page that is made to take long', () => {
  test.each([
    ['five million letters', 'Hello '.repeat(850_000)],
    ['five million elements', '<p>a</p>'.repeat(600_000)],
    ['deep nesting', `${'<div><b>'.repeat(490)}Hello`],
    ['closed and never opened', `${'<b>'.repeat(990)}${'</i>'.repeat(120_000)}`],
    ['opened and closed', '<b></b>'.repeat(70_000)],
    ['links in links', '<a href="https://a.example">'.repeat(30_000)],
    ['quoted pages', '<iframe>'.repeat(100_000)],
    ['raw text', '<div><noscript></div>'.repeat(50_000)],
    ['a style without end', `<p style="${'url('.repeat(200_000)}">`],
    ['many styles', `<p style="${'url( '.repeat(900)}">`.repeat(200)],
    ['a picture without end', `<img src="data:image/png;base64,${'A '.repeat(450_000)}!">`],
    ['a tag without end', `<p ${'a '.repeat(500_000)}`],
    ['a comment without end', `<!--${'-'.repeat(1_000_000)}`],
    ['many entities', '&lt;'.repeat(250_000)],
  ])('is shown in time: %s', (_, html) => {
    const began = process.cpuUsage()
    const page = sanitise(html, [])
    expect(page.html.length).toBeLessThan(8_000_000)
    expect(page.isCut).toBe(html.length > 500_000)
    expect(secondsSince(began)).toBeLessThan(5)
  })

  test.each(['<div><b>'.repeat(100_000), '<table><tr><td>'.repeat(60_000), `${'<b>'.repeat(100_000)}</i>`])(
    'is not shown where it stands too deep in itself',
    (html) => {
      const began = process.cpuUsage()
      expect(() => sanitise(html, [])).toThrow(TooDeepError)
      expect(secondsSince(began)).toBeLessThan(1)
    },
  )
})
