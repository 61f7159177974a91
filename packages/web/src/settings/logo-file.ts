import type { Settings } from '../api/shapes.ts'

type Ground = NonNullable<Settings['brand']['logo']>['ground']

export interface LogoFile {
  /** To look at, before it is sent. */
  readonly url: string
  readonly base64: string
  readonly ground: Ground
}

const mostLogoBytes = 200_000
const sides = { least: 16, most: 2_000 }

/** Why a file is no logo. */
export type Unfit = 'notDrawn' | 'tooBig' | 'sides'

/** Reads a picture that somebody chose, and looks at what it was drawn for. */
export const readLogoFile = async (file: File): Promise<LogoFile | Unfit> => {
  if (file.size > mostLogoBytes) return 'tooBig'
  const drawn = await createImageBitmap(file).catch(() => null)
  if (drawn === null || file.type === 'image/svg+xml') return 'notDrawn'
  const { width, height } = drawn
  const ground = groundOf(drawn)
  drawn.close()
  if (Math.min(width, height) < sides.least || Math.max(width, height) > sides.most) return 'sides'
  const base64 = await base64Of(file)
  return { url: `data:${file.type};base64,${base64}`, base64, ground }
}

const base64Of = async (file: File): Promise<string> =>
  btoa(Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCodePoint(byte)).join(''))

const side = 64

/** One that brings a ground of its own is for either; of the rest, dark letters are for a light page. */
const groundOf = (drawn: ImageBitmap): Ground => {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (context === null) return 'light'
  context.drawImage(drawn, 0, 0, side, side)
  const { data } = context.getImageData(0, 0, side, side)
  const light: number[] = []
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opaque = 0] = data.slice(at, at + 4)
    if (opaque > 127) light.push((0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255)
  }
  if (light.length > 0.98 * side * side || light.length === 0) return 'either'
  const dark = light.filter((of) => of < 0.35).length / light.length
  const pale = light.filter((of) => of > 0.7).length / light.length
  if (dark > 0.15) return 'light'
  return pale > 0.15 ? 'dark' : 'either'
}
