/** Deepest nesting that any request needs, with room to spare. */
export const maxDepth = 24

/** Whether JSON text is nested deeper than that; found without parsing it. */
export const isTooDeep = (text: string): boolean => {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (inString) {
      if (sign === 0x5c) at += 1
      else if (sign === 0x22) inString = false
    } else if (sign === 0x22) inString = true
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1
      if (depth > maxDepth) return true
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1
  }
  return false
}
