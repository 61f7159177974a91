/**
 * The time of day in `buffer[start, end)`, after its date: `T15:49:42+01:00`, ` 15:49:42.123`, ` 3:04 PM`,
 * ` 3:04 p.m.`, `T154942Z`; nothing is midnight. Milliseconds since 1970 for a `midnight` given so; a time without an offset
 * goes through `toUtc`. NaN for anything else.
 */
export const withClock = (
  buffer: Uint8Array,
  start: number,
  end: number,
  midnight: number,
  toUtc: (local: number) => number,
): number => {
  let at = start
  if (at === end) return toUtc(midnight)
  if (!isGap(buffer[at] ?? 0)) return NaN
  while (at < end && isGap(buffer[at] ?? 0)) at++
  let hour = 0
  let minute = 0
  let second = 0
  let fraction = 0
  const from = at
  while (at < end && isDigit(buffer[at] ?? 0)) hour = hour * 10 + (buffer[at++] ?? 0) - 48
  const digits = at - from
  if (digits === 4 || digits === 6) {
    const compact = digits === 6 ? hour : hour * 100
    hour = Math.floor(compact / 10_000)
    minute = Math.floor(compact / 100) % 100
    second = compact % 100
  } else if (digits === 1 || digits === 2) {
    if (at < end && (buffer[at] === 58 || buffer[at] === 46)) {
      minute = twoDigits(buffer, at + 1, end)
      if (minute < 0) return NaN
      at += 3
      if (at < end && (buffer[at] === 58 || buffer[at] === 46) && twoDigits(buffer, at + 1, end) >= 0) {
        second = twoDigits(buffer, at + 1, end)
        at += 3
      }
    }
  } else return NaN
  if (at < end && (buffer[at] === 46 || buffer[at] === 44)) {
    at++
    for (let scale = 100; at < end && isDigit(buffer[at] ?? 0); scale /= 10)
      fraction += ((buffer[at++] ?? 0) - 48) * scale
    fraction = Math.floor(fraction + 1e-6)
  }
  while (at < end && buffer[at] === 32) at++
  const behind = isHalf(buffer[at] ?? 0) ? behindHalf(buffer, at, end) : -1
  if (behind >= 0) {
    if (hour < 1 || hour > 12) return NaN
    hour = (hour % 12) + (((buffer[at] ?? 0) | 32) === 112 ? 12 : 0)
    at = behind
    while (at < end && buffer[at] === 32) at++
  }
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second + fraction > 0)) return NaN
  const local = midnight + hour * 3_600_000 + minute * 60_000 + second * 1000 + fraction
  return at === end ? toUtc(local) : local - offset(buffer, at, end)
}

/** Where `AM`, `pm`, `a.m.` or `p. m.` ends that may begin here; -1 where it is none. */
const behindHalf = (buffer: Uint8Array, start: number, end: number): number => {
  const dotted = start + 1 < end && buffer[start + 1] === 46
  let at = dotted ? start + 2 : start + 1
  if (dotted) while (at < end && buffer[at] === 32) at++
  if (at >= end || ((buffer[at] ?? 0) | 32) !== 109) return -1
  at++
  return dotted && at < end && buffer[at] === 46 ? at + 1 : at
}

/** Offset in milliseconds of `Z`, `UTC`, `GMT`, `+01`, `+0100` or `+01:00`; NaN for anything else. */
const offset = (buffer: Uint8Array, start: number, end: number): number => {
  let at = start
  const c = (buffer[at] ?? 0) | 32
  if (c === 122) return end - at === 1 ? 0 : NaN
  if (c === 117 || c === 103) {
    if (end - at < 3 || ((buffer[at + 2] ?? 0) | 32) !== (c === 117 ? 99 : 116)) return NaN
    at += 3
    if (at === end) return 0
  }
  const sign = buffer[at] === 43 ? 1 : buffer[at] === 45 ? -1 : NaN
  const hours = twoDigits(buffer, at + 1, end)
  at += 3
  if (hours < 0 || hours > 18) return NaN
  if (at === end) return sign * hours * 3_600_000
  if (buffer[at] === 58) at++
  const minutes = twoDigits(buffer, at, end)
  if (minutes < 0 || minutes > 59 || at + 2 !== end) return NaN
  return sign * (hours * 60 + minutes) * 60_000
}

const twoDigits = (buffer: Uint8Array, at: number, end: number): number =>
  at + 1 < end && isDigit(buffer[at] ?? 0) && isDigit(buffer[at + 1] ?? 0)
    ? (buffer[at] ?? 0) * 10 + (buffer[at + 1] ?? 0) - 528
    : -1

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isGap = (c: number): boolean => c === 84 || c === 116 || c === 32 || c === 44
const isHalf = (c: number): boolean => (c | 32) === 97 || (c | 32) === 112
