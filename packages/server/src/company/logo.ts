import { createHash } from 'node:crypto'
import { imageSize } from 'image-size'
import { mediaTypeOf } from '../attachments/media-type.ts'
import { logoSides, maxLogoBytes } from '../shapes/brand.ts'

/** What browsers draw and what can't hold a script, as SVG can. */
const drawn: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp'])

export interface ReadLogo {
  readonly digest: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly bytes: Buffer
}

/** What a logo is by its bytes, whatever it is called. */
export const readLogo = async (bytes: Buffer): Promise<ReadLogo | 'unfit'> => {
  const type = await mediaTypeOf(bytes)
  if (!drawn.has(type) || bytes.byteLength > maxLogoBytes) return 'unfit'
  const size = sizeOf(bytes)
  if (size === null || !fits(size.width) || !fits(size.height)) return 'unfit'
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { digest, type, ...size, bytes }
}

const fits = (side: number): boolean => side >= logoSides.least && side <= logoSides.most

const sizeOf = (bytes: Buffer): { readonly width: number; readonly height: number } | null => {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    // A camera that was held upright says so, and browsers turn what it took.
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    return null
  }
}
