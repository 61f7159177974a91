import { decodeQR } from 'qr/decode.js'

/** What a camera reads from a code that is drawn as an SVG path on so many fields. */
export function readQr(side: number, path: string): string {
  const scale = 4
  const data = new Uint8Array((side * scale) ** 2 * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
      for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
        data.fill(0, (row * side * scale + column) * 4, (row * side * scale + column) * 4 + 3)
  return decodeQR({ width: side * scale, height: side * scale, data })
}
