import type { Page } from './page.ts'

/**
 * What a browser may do with such a document, wherever it is opened: draw what stands in it. It is of no origin, so it
 * has no cookies and reads nothing of ours; a link opens a page outside of it. Only our own pages may frame it.
 */
export const documentHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    'img-src data:',
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ].join('; '),
  // It stands in a sandbox, with an origin of its own: there is none that it could share a process by.
  'origin-agent-cluster': '?0',
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

/** It was written on white, whatever theme its reader has; nothing is wider than there is room, but for tables of pictures. */
const style = `
:root { color-scheme: light; }
body { margin: 0; padding: 1rem; background: #fff; color: #1a1a1a; font: 15px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
img { max-width: 100%; height: auto; }
img:not([src]) { display: inline-block; min-width: 1rem; min-height: 1rem; border: 1px dashed #8a8a8a; color: #555; font-size: 13px; }
img:not([src]):not([alt]), img:not([src])[alt=''] { display: none; }
table { max-width: 100%; }
pre { white-space: pre-wrap; }
blockquote { margin: 0.5rem 0; padding-left: 0.75rem; border-left: 2px solid #ccc; }
a[data-leads-to]::after { content: ' (' attr(data-leads-to) ')'; display: inline-block; color: #555; background: #fff; font: 13px/1.4 system-ui, sans-serif; letter-spacing: 0; text-transform: none; unicode-bidi: isolate; direction: ltr; }
`

/** The page of a mail as a document of its own. */
export const documentOf = ({ html }: Page): string => `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<style>${style}</style>
</head>
<body>
${html}
</body>
</html>
`
