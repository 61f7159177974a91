/** What this browser remembers of showing what somebody has to do: whose it is, and as which of their devices. */
export interface Kept {
  readonly id: string
  readonly person: string
  readonly endpoint: string
}

const key = 'desk.device'

const isKept = (read: unknown): read is Kept =>
  typeof read === 'object' && read !== null && 'id' in read && 'person' in read && 'endpoint' in read

/** Null where it is not turned on here. */
export const keptHere = (): Kept | null => {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isKept(read) ? read : null
  } catch {
    // A browser that keeps nothing has nothing turned on.
    return null
  }
}

/** @returns false in a browser that keeps nothing */
export const keepHere = (kept: Kept | null): boolean => {
  try {
    if (kept === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}
