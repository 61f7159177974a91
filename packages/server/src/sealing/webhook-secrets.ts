import { z } from 'zod'
import { sealingOf } from './sealing.ts'

/** What messages to a system of the company are signed with. */
const secrets = z.object({ now: z.string(), before: z.string().nullable() })
type Secrets = z.output<typeof secrets>

interface App {
  readonly settings: Parameters<typeof sealingOf>[0]
}

/** An endpoint of the company's. */
interface Of {
  readonly id: string
  readonly url: string
}

/** Of exactly this address: whoever changes in the database whom messages go to has nothing that signs for them. */
const ownerOf = ({ id, url }: Of): string => `webhook ${id} ${url}`

export const sealSecrets = async ({ settings }: App, of: Of, kept: Secrets): Promise<Buffer> =>
  await sealingOf(settings).seal(JSON.stringify(kept), ownerOf(of))

/** Null where they were sealed under another key, or for another address. */
export const openSecrets = async ({ settings }: App, of: Of, sealed: Buffer): Promise<Secrets | null> => {
  const opened = await sealingOf(settings).open(sealed, ownerOf(of))
  return opened === null ? null : secrets.parse(JSON.parse(opened))
}
