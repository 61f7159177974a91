import type { MailFrames } from '../../api/shapes.ts'

export type MailFrame = MailFrames['items'][number]

export const frameParts = ['greetings', 'signatures'] as const
type Part = (typeof frameParts)[number]

/** What one types of it, a text for each part and language, beside the version that was read; empty where there was none. */
export interface TypedFrame {
  readonly version: string
  readonly [text: `${Part} ${string}`]: string | undefined
}

/** @param frame null where none is set */
export const typedFrame = (frame: MailFrame | null, languages: readonly string[]): TypedFrame => ({
  version: frame?.version ?? '',
  ...Object.fromEntries(
    frameParts.flatMap((part) =>
      languages.map((language) => [`${part} ${language}`, frame?.[part][language] ?? '']),
    ),
  ),
})

/** As it is sent: what holds no words is not there. */
export const frameOf = (typed: TypedFrame): Pick<MailFrame, Part> => {
  const texts = (part: Part) =>
    Object.fromEntries(
      Object.entries(typed).flatMap(([name, text = '']: readonly [string, string?]) => {
        const [of, language] = name.split(' ')
        return of === part && language !== undefined && text.trim() !== '' ? [[language, text]] : []
      }),
    )
  return { greetings: texts('greetings'), signatures: texts('signatures') }
}

/** Those in which the company speaks, and whatever it was written in besides. */
export const languagesOf = ({ languages, items }: MailFrames): readonly string[] => [
  ...new Set([
    ...languages,
    ...items.flatMap((frame) => frameParts.flatMap((part) => Object.keys(frame[part]))),
  ]),
]
