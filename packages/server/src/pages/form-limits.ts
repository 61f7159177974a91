import { maxFiles } from '../http/contract/contacts.ts'

/** What a customer may send at once, besides words. */
export const formLimits = { files: maxFiles, fileBytes: 20_000_000 } as const
export const mostMegabytes = formLimits.fileBytes / 1_000_000
