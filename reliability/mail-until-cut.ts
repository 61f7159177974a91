import { handMails } from '@buckstop/server/test/mail/hand-mails'

/** Hands over mails until the server is gone. @returns the words of those that it said it has */
export const mailUntilCut = async (
  port: number,
  run: string,
  connections: number,
  sent: Set<string>,
): Promise<readonly string[]> => {
  const taken: string[] = []
  let turn = 0
  await handMails({
    port,
    connections,
    next: () => {
      const words = `The bike of ${run}, mail ${turn++}, stands still.`
      sent.add(words)
      return { words }
    },
    onTaken: (words) => taken.push(words),
  })
  return taken
}
