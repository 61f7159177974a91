import encode from 'qr'
import { markup, raw, type Html } from './html.ts'

// White around it, by which a camera finds it (ISO/IEC 18004, 5.3.8).
const quiet = 4

/** A QR code as what is dark of a square of `side` fields: an SVG path whose unit is a field. */
export interface QrFields {
  readonly side: number
  readonly path: string
}

export function qrFields(address: string): QrFields {
  const fields = encode(address, 'raw', { ecc: 'medium', border: quiet })
  return { side: fields.length, path: fields.flatMap(darkRuns).join('') }
}

/** A QR code of an address, to print: black on white in any theme. */
export function qrCode(address: string, label: string): Html {
  const { side, path } = qrFields(address)
  return markup`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="${label}" shape-rendering="crispEdges">${raw(
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/>`,
  )}</svg>`
}

/** Dark fields beside each other are one rectangle: a third of the bytes. */
const darkRuns = (fields: readonly boolean[], row: number): readonly string[] =>
  fields.flatMap((dark, column) => {
    if (!dark || fields[column - 1] === true) return []
    const length = fields.indexOf(false, column) - column
    return [`M${column} ${row}h${length}v1h-${length}z`]
  })
