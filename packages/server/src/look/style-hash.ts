import { createHash } from 'node:crypto'

/** What a content security policy allows a style by. */
export const hashOfStyle = (css: string): string =>
  `'sha256-${createHash('sha256').update(css).digest('base64')}'`
