import { z } from '@hono/zod-openapi'

const issue = (code: string, message: string) => ({ message, params: { code } })

export const countryIn = z
  .string()
  .refine((code) => /^[A-Z]{2}$/.test(code), issue('country-invalid', 'is no country code of two letters'))
  .openapi({ example: 'FR', description: 'ISO 3166-1 alpha-2.' })

/** Whether there is such a one, the calendar knows. */
export const regionIn = z
  .string()
  .refine(
    (code) => /^[A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{1,20})?$/.test(code),
    issue('region-unknown', 'is no region of this country, such as AN of ES'),
  )
  .openapi({ example: 'AN', description: 'A part of the country, as `regions` of the settings name it.' })

/** Null where nothing is said here. */
export const countryOut = z.string().nullable()
export const regionOut = z.string().nullable()

export const knownRegion = z
  .object({
    country: z.string(),
    code: z.string(),
    name: z.string().openapi({ description: 'As it is called where it is.' }),
  })
  .openapi('KnownRegion')
