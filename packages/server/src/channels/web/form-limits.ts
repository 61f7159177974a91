import { fileBounds } from '../../attachments/file-room.ts'
import { maxFileBytes, maxFiles } from '../../shapes/contacts.ts'

/** What a customer may send at once, besides words. */
export const formLimits = { files: maxFiles, fileBytes: maxFileBytes } as const
export const mostMegabytes = Math.floor(maxFileBytes / 1_000_000)
/** Of all files together, of somebody whom nothing proves. */
export const mostMegabytesTogether = Math.floor(fileBounds.stranger.contact / 1_000_000)
