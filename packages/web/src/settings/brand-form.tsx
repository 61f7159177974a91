import { Button, FileButton, TextInput } from '@mantine/core'
import { isColour, judgeColour, leastContrast } from '@buckstop/look/company-colours'
import { type FormEvent, useState } from 'react'
import { answer, problemOf, server } from '../api/client.ts'
import type { Settings } from '../api/shapes.ts'
import { Refusal } from '../look/refusal.tsx'
import { brandWords } from '../words/brand.ts'
import { settingsWords } from '../words/settings.ts'
import { BrandSample } from './brand-sample.tsx'
import classes from './brand.module.css'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { useDraft } from './draft.ts'
import { type LogoFile, readLogoFile, type Unfit } from './logo-file.ts'
import { settingsQuery } from './queries.ts'
import { useSaving } from './save.ts'
import parts from './settings.module.css'

const grounds = ['light', 'dark', 'either'] as const

/** What is typed of it: a colour as text, and a logo that was chosen just now. */
interface Typed {
  readonly version: string
  readonly colour: string
  readonly chosen: LogoFile | 'none' | 'as-it-is'
  readonly ground: (typeof grounds)[number]
}

const asIs = (text: string): string => (text === '' ? settingsWords.nothing() : text)

/** Never rounded up to what is needed. */
const toTenths = (contrast: number): number => Math.floor(contrast * 10) / 10

/** The company's colour and logo, with what they look like before they are saved. */
export function BrandForm({ settings: { brand, company } }: { readonly settings: Settings }) {
  const now: Typed = {
    version: brand.version,
    colour: brand.colour ?? '',
    chosen: 'as-it-is',
    ground: brand.logo?.ground ?? 'light',
  }
  const draft = useDraft(now)
  const [unfit, setUnfit] = useState<Unfit | null>(null)
  const saving = useSaving({
    query: settingsQuery,
    send: ({ colour, chosen, ground }: Partial<Typed>) =>
      answer(
        server.PATCH('/api/v1/settings/brand', {
          body: {
            version: draft.version,
            ...(colour === undefined ? {} : { colour: colour.trim() === '' ? null : colour.trim() }),
            ...(chosen === undefined || chosen === 'as-it-is'
              ? {}
              : { logo: chosen === 'none' ? null : chosen.base64 }),
            ...(ground === undefined ? {} : { ground }),
          },
        }),
      ),
    onSaved: draft.end,
    onMeanwhile: (read) => draft.goOn(read.brand),
  })
  const type = (change: Partial<Typed>) => {
    saving.reset()
    setUnfit(null)
    draft.type(change)
  }
  const choose = async (file: File | null) => {
    if (file === null) return
    const read = await readLogoFile(file)
    if (typeof read === 'string') setUnfit(read)
    else type({ chosen: read, ground: read.ground })
  }
  const colour = draft.valueOf('colour').trim().toLowerCase()
  const judged = isColour(colour) ? judgeColour(colour) : null
  const holds = colour === '' || judged?.holds === true
  const chosen = draft.valueOf('chosen')
  const ground = draft.valueOf('ground')
  const path = chosen === 'as-it-is' ? (brand.logo?.path ?? null) : chosen === 'none' ? null : chosen.url
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!draft.untouched && holds) saving.mutate(draft.typed)
  }
  return (
    <form className={parts.part} onSubmit={submit} aria-labelledby="brand-form">
      <h2 id="brand-form">{brandWords.title()}</h2>
      <p className={parts.means}>{brandWords.means()}</p>
      <div className={classes.colour}>
        <TextInput
          label={brandWords.colour()}
          description={brandWords.colourMeans()}
          placeholder="#02555b"
          translate="no"
          maxLength={7}
          dir="ltr"
          spellCheck={false}
          value={draft.valueOf('colour')}
          onChange={(event) => type({ colour: event.currentTarget.value })}
        />
        <input
          type="color"
          aria-label={brandWords.pick()}
          value={isColour(colour) ? colour : '#02555b'}
          onChange={(event) => type({ colour: event.currentTarget.value })}
        />
      </div>
      <ChangedMeanwhile field="colour" changed={draft.meanwhile('colour', asIs)} />
      <output className={classes.judged}>
        {colour === '' ? (
          brandWords.own()
        ) : judged === null ? (
          brandWords.noColour()
        ) : judged.holds ? (
          brandWords.reads({ contrast: toTenths(judged.contrast), least: leastContrast })
        ) : (
          <>
            {brandWords.tooLight({ contrast: toTenths(judged.contrast), least: leastContrast })}{' '}
            <button type="button" className={classes.offer} onClick={() => type({ colour: judged.nearest })}>
              <span className={classes.swatch} style={{ background: judged.nearest }} aria-hidden />
              {brandWords.take({ colour: judged.nearest })}
            </button>
          </>
        )}
      </output>
      <p className={classes.label}>{brandWords.logo()}</p>
      <p className={parts.means}>{brandWords.logoMeans()}</p>
      <p className={parts.acts}>
        <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void choose(file)}>
          {(props) => (
            <Button {...props} variant="default">
              {path === null ? brandWords.chooseLogo() : brandWords.otherLogo()}
            </Button>
          )}
        </FileButton>
        {path === null ? null : (
          <Button variant="default" onClick={() => type({ chosen: 'none' })}>
            {brandWords.noLogo()}
          </Button>
        )}
      </p>
      {unfit === null ? null : <p role="alert">{brandWords.unfit[unfit]()}</p>}
      {path === null ? null : (
        <fieldset className={parts.colours}>
          <legend>{brandWords.ground()}</legend>
          {grounds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="logo-ground"
                checked={ground === one}
                onChange={() => type({ ground: one })}
              />
              {brandWords.grounds[one]()}
            </label>
          ))}
        </fieldset>
      )}
      <ChangedMeanwhile
        field="logoGround"
        changed={draft.meanwhile('ground', (one) => brandWords.grounds[one]())}
      />
      <BrandSample
        name={company.name}
        colour={judged === null ? null : colour}
        logo={path === null ? null : { path, ground }}
      />
      {saving.isError ? <Refusal problem={problemOf(saving.error)} /> : null}
      <p className={parts.acts}>
        <Button type="submit" loading={saving.isPending} disabled={draft.untouched || !holds}>
          {brandWords.save()}
        </Button>
        {saving.isSuccess && draft.untouched ? <output>{settingsWords.saved()}</output> : null}
      </p>
    </form>
  )
}
