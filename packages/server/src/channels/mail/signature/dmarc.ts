import { dmarc } from 'mailauth/lib/dmarc/index.js'
import type { LookUpDns, SenderAddress } from './signed-by-sender.ts'

/**
 * Whether a signature stands for its sender by what the sender's domain published (DMARC): that there is such a word, and
 * that the domain which signed is near enough by it. SPF is not asked.
 * @param signer the domain that signed
 */
export const passesDmarc = async (
  sender: SenderAddress,
  signer: string,
  lookUp: LookUpDns,
): Promise<'passes' | 'fails' | 'unknown'> => {
  const found = await dmarc({
    headerFrom: [sender.written],
    fromFields: 1,
    spfDomains: [],
    dkimDomains: [{ domain: signer }],
    resolver: lookUp,
  })
  if (found === false) return 'fails'
  const { result } = found.status
  return result === 'pass' ? 'passes' : result === 'temperror' ? 'unknown' : 'fails'
}
