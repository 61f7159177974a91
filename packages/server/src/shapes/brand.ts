import { z } from '@hono/zod-openapi'
import { isColour, judgeColour } from '@buckstop/look/company-colours'
import { version } from './version.ts'

/** What a logo was drawn for: it lies on a plate of that where a page is of the other kind. */
export const logoGrounds = ['light', 'dark', 'either'] as const
export type LogoGround = (typeof logoGrounds)[number]

/** A logo, not a picture of the house. */
export const maxLogoBytes = 200_000
export const logoSides = { least: 16, most: 2_000 } as const

/** What is said where it is not. */
export const logoMustBe = 'it must be a PNG, JPEG or WebP of 200 kB at most and 16 to 2,000 pixels a side'

/** `#rrggbb`, which can be read wherever it stands. */
export const brandColour = z.string().superRefine((text, context) => {
  const colour = text.toLowerCase()
  if (!isColour(colour)) {
    context.addIssue({
      code: 'custom',
      message: 'is no colour, such as #0b3d91',
      params: { code: 'colour-invalid' },
    })
    return
  }
  const { holds, nearest } = judgeColour(colour)
  if (!holds)
    context.addIssue({
      code: 'custom',
      message: `is too light to be read; the nearest that can be is ${nearest}`,
      params: { code: 'colour-too-light' },
    })
})

export const logoView = z
  .object({
    path: z.string().openapi({ description: 'It changes with the logo, so what it leads to never does.' }),
    width: z.int(),
    height: z.int(),
    ground: z.enum(logoGrounds).openapi({
      description: 'What it was drawn for; on a page of the other kind it lies on a plate.',
    }),
  })
  .openapi('Logo')

export const brandView = z.object({
  version,
  colour: z.string().nullable().openapi({ description: '`#rrggbb`; null is the look’s own.' }),
  logo: logoView.nullable(),
})

const pair = z.object({ light: z.string(), dark: z.string() })

/** The tokens of the look that take the company's colour. */
export const coloursView = z
  .object({ brand: pair, 'brand-strong': pair, 'on-brand': pair, 'brand-wash': pair })
  .openapi('CompanyColours')

export const companyLook = z
  .object({
    name: z.string(),
    colours: coloursView.nullable().openapi({ description: 'Null where the look’s own hold.' }),
    logo: logoView.nullable(),
  })
  .openapi('CompanyLook')

export const brandChange = z
  .strictObject({
    version,
    colour: brandColour.nullable().optional().openapi({ example: '#0b3d91' }),
    logo: z
      .string()
      .max(Math.ceil(maxLogoBytes / 3) * 4)
      .refine((text) => /^[A-Za-z0-9+/]+={0,2}$/.test(text), {
        message: 'is no base64',
        params: { code: 'logo-unfit' },
      })
      .nullable()
      .optional()
      .openapi({
        description:
          'A PNG, JPEG or WebP of 200 kB and 16 to 2,000 pixels a side, in base64; null takes it away.',
      }),
    ground: z.enum(logoGrounds).optional(),
  })
  .openapi('BrandChange', { description: 'What is left out stays as it is.' })
