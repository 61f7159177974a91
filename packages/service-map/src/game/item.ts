/** What stands at a number that was given out for this list: that it is there is not in question. */
export const item = <T>(list: ArrayLike<T>, number: number): T => {
  const found = list[number]
  if (found === undefined) throw new RangeError(`there is no number ${number} among ${list.length}`)
  return found
}

/** What a map was given for this key before. */
export const entry = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
  const found = map.get(key)
  if (found === undefined) throw new RangeError('there is no such entry')
  return found
}
