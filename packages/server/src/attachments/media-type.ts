import { fileTypeFromBuffer } from 'file-type'

/** As much of a file's beginning as it takes to tell its type. */
export const sniffedBytes = 4_100

/** What a file is by its first bytes, whatever its sender says. */
export const mediaTypeOf = async (head: Buffer): Promise<string> => {
  const found = await fileTypeFromBuffer(head)
  if (found !== undefined) return found.mime
  return isText(head) ? 'text/plain' : 'application/octet-stream'
}

const isText = (head: Buffer): boolean => {
  if (head.includes(0)) return false
  // The last character may be cut in two.
  const whole = head.byteLength < sniffedBytes ? head : head.subarray(0, -4)
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(whole, { stream: true })
    return true
  } catch {
    return false
  }
}
