/** A file as it is sent: packed, since it is text and the request has a limit; in base64, since the request is JSON. */
export const packed = async (file: Blob): Promise<string> => {
  const stream = file.stream().pipeThrough(new CompressionStream('gzip'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8_192)
    parts.push(String.fromCodePoint(...bytes.subarray(at, at + 8_192)))
  return btoa(parts.join(''))
}
