import { maxTextBytes } from '../../../shapes/basics.ts'
import type { Language } from '../../../language/language.ts'
import { dangerWords } from '../../../danger/catalogue.ts'
import { documentOf, type FullPage } from '../document.ts'
import { each, markup, when, type Html } from '../../../look/html.ts'
import { filesField, lineField, textField } from '../parts/field.ts'
import { withPhone } from '../parts/phone.ts'
import { sentAwayFields, type SentAwayShown } from '../sent-away/fields.ts'
import type { Work } from '../flood/work.ts'
import type { CompanyShown } from '../visitor.ts'
import type { Words } from '../words/catalogue.ts'
import type { Remembered } from './remembered.ts'

export interface TellUsFields {
  readonly words: string
  readonly email: string
  readonly phone: string
  readonly name: string
  readonly danger: boolean
}

export interface TellUsPage {
  readonly language: Language
  readonly words: Words
  readonly company: CompanyShown
  /** What the browser works out before it sends, while its network floods; null where it sends at once. */
  readonly work: Work | null
  /** Makes that sending it twice opens one case. */
  readonly key: string
  readonly fields: TellUsFields
  /** The name of the case that they chose; empty for something new. */
  readonly about: string
  /** The cases that were told from this browser, by name, with their first words. */
  readonly told: readonly Pick<Remembered, 'name' | 'opening'>[]
  /** Somebody was sent away at a door of ours and says so; null for all else. */
  readonly sentAway: SentAwayShown | null
  readonly errors: Partial<Record<keyof TellUsFields | 'about' | 'files' | 'form', string>>
  readonly mostFiles: number
  readonly mostMegabytes: number
  readonly mostMegabytesTogether: number
}

export const emptyFields: TellUsFields = { words: '', email: '', phone: '', name: '', danger: false }

/** Tell us: what happened, in the customer's words. Nothing else is required. */
export function tellUsPage(page: TellUsPage): FullPage {
  const { words, fields, errors } = page
  const said = words.tellUs
  const { sentAway } = page
  const head = sentAway === null ? said : words.sentAway
  const path = sentAway === null ? '/' : '/sent-away'
  const { optional } = words.common
  const wrong = Object.keys(errors).length > 0
  return documentOf({
    language: page.language,
    words,
    company: page.company,
    title: head.title,
    path,
    scripts: page.work === null ? ['/left.js'] : ['/work.js', '/left.js'],
    content: markup`<div>
        <h1>${head.title}</h1>
        <p class="lead">${head.lead}</p>
      </div>
      ${when(wrong, () => markup`<p class="notice" role="alert">${said.errors.title}${when(errors.form, (text) => markup` ${text}`)}</p>`)}
      <form method="post" action="${path}" enctype="multipart/form-data" data-left="${sentAway === null ? 'tellUs' : 'sentAway'}">
        <input type="hidden" name="key" value="${page.key}" />
        ${when(page.work, ({ salt, hash, most, proof }) => markup`<input type="hidden" name="work" value="" data-salt="${salt}" data-hash="${hash}" data-most="${most}" data-proof="${proof}" />`)}
        <div class="trap" aria-hidden="true">
          <label for="website">${said.trap}</label
          ><input id="website" name="website" tabindex="-1" autocomplete="off" />
        </div>
        ${aboutPart(page)}
        ${when(sentAway, (shown) => sentAwayFields(shown, words))}
        ${textField({
          name: 'words',
          label: said.words,
          hint: head.wordsHint,
          value: fields.words,
          error: errors.words,
          limit: maxTextBytes,
          tall: true,
        })}
        <p class="tick">
          <input id="danger" name="danger" type="checkbox" value="yes" aria-describedby="danger-hint" ${when(fields.danger, () => markup` checked`)} />
          <label for="danger">${said.danger}</label>
        </p>
        <p class="hint" id="danger-hint">${dangerWords[page.language].emergency(page.company.emergency)}</p>
        <fieldset>
          <legend>${said.reach} <span class="soft">(${optional})</span></legend>
          <p class="hint">${said.reachHint}</p>
          <div class="pair">
            ${lineField({ name: 'email', label: said.email, type: 'email', autocomplete: 'email', value: fields.email, error: errors.email })}
            ${lineField({ name: 'phone', label: said.phone, type: 'tel', autocomplete: 'tel', value: fields.phone, error: errors.phone })}
          </div>
        </fieldset>
        <div class="pair">
          ${lineField({ name: 'name', label: said.name, optional, type: 'text', autocomplete: 'name', value: fields.name, error: errors.name })}
          ${filesField({
            name: 'files',
            label: said.files,
            optional,
            hint: said.filesHint(page.mostFiles, page.mostMegabytes, page.mostMegabytesTogether),
            error: errors.files,
          })}
        </div>
        <div class="field">
          <p class="choice"><input type="checkbox" name="remember" id="remember" value="yes" checked aria-describedby="remember-hint" /> <label for="remember">${said.remember}</label></p>
          <p class="hint" id="remember-hint">${said.rememberHint}</p>
        </div>
        ${when(page.work, () => markup`<p class="small soft">${said.flood}</p>`)}
        <button class="main">${said.send}</button>
        ${when(sentAway === null, () => markup`<p class="small"><a href="/sent-away">${words.sentAway.link}</a></p>`)}
        <p class="small soft">
          ${said.noAccount}${when(page.company.phone, (phone) => markup` ${withPhone(said.ring(phone), phone)}`)}
        </p>
      </form>
      ${when(
        page.told.length > 0,
        () =>
          markup`<form method="post" action="/forget"><p class="small soft">${said.notMe}</p><button>${said.forget}</button></form>`,
      )}`,
  })
}

/** Whoever told something from this browser is asked whether it is about that. */
function aboutPart({ told, about, errors, words: { tellUs } }: TellUsPage): Html {
  const wrong = when(errors.about, (text) => markup`<p class="error" id="about-error">${text}</p>`)
  if (told.length === 0) return wrong
  return markup`<fieldset>
    <legend>${tellUs.about}</legend>
    ${wrong}
    ${each(
      told,
      ({ name, opening }, index) =>
        markup`<p class="choice"><input type="radio" name="about" id="about-${index}" value="${name}" required${when(about === name, () => markup` checked`)} /> <label for="about-${index}"><bdi>${opening}</bdi></label></p>`,
    )}
    <p class="choice"><input type="radio" name="about" id="about-new" value=""${when(about === '', () => markup` checked`)} /> <label for="about-new">${tellUs.somethingNew}</label></p>
  </fieldset>`
}
