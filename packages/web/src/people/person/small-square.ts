/** The file is none that a browser can draw. */
export class NotDrawn extends Error {
  override readonly name = 'NotDrawn'
}

const side = 256

/** The square in the middle of a picture, drawn anew at a face's size. @returns it in base64 */
export const asSmallSquare = async (file: Blob): Promise<string> => {
  const drawn = await createImageBitmap(file).catch(() => {
    throw new NotDrawn('this file can’t be drawn')
  })
  const edge = Math.min(drawn.width, drawn.height)
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  canvas
    .getContext('2d')
    ?.drawImage(drawn, (drawn.width - edge) / 2, (drawn.height - edge) / 2, edge, edge, 0, 0, side, side)
  drawn.close()
  // A photo is small as JPEG; what is read is only what was drawn here.
  return canvas.toDataURL('image/jpeg', 0.85).split(',')[1] ?? ''
}
