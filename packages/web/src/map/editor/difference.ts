/** What has to be replaced in one text to make it the other. */
export const difference = (had: string, text: string): { from: number; to: number; insert: string } => {
  const most = Math.min(had.length, text.length)
  let from = 0
  while (from < most && had[from] === text[from]) from++
  let same = 0
  while (same < most - from && had[had.length - 1 - same] === text[text.length - 1 - same]) same++
  return { from, to: had.length - same, insert: text.slice(from, text.length - same) }
}
