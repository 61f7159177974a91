import assert from 'node:assert/strict'
import type { Letter } from '../../packages/cli/src/story/mailbox.ts'
import type { World } from '../../packages/cli/src/story/world.ts'

/** A customer's case, and their page of it. */
export interface Told {
  readonly caseId: string
  readonly link: string
}

const toPage = /\/case\/[\w\-]{43}/v

/** The way to their page that stands in this letter. */
export const linkIn = ({ text }: Letter): string => {
  const [link] = toPage.exec(text) ?? []
  assert.ok(link !== undefined, 'the letter leads to no page')
  return link
}

/** The way to their page, as it came by mail. */
export const linkMailedTo = async ({ mailbox }: World, address: string): Promise<string> =>
  linkIn(await mailbox.arrived(address, ({ text }) => toPage.test(text)))
