import type { z } from '@hono/zod-openapi'

/** An answer to what was done and committed, where what came of it could not be read: a success all the same. */
export const doneUnseen = { 204: { description: 'Done; what came of it could not be read just now' } }

/** An answer in JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A request's body in JSON, which has to be there. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})
