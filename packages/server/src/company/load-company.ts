import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { RegulatorProfile } from '@buckstop/domain'
import { parse } from '@buckstop/service-map'
import { errorText } from '@buckstop/service-map/english'
import { readProfile } from './regulator/read-profile.ts'
import { logoMustBe } from '../shapes/brand.ts'
import { codeOf, StartupError } from '../config/startup-error.ts'
import { type CompanyFile, parseCompanyFile } from './company-file.ts'
import { type ReadLogo, readLogo } from './logo.ts'
import { maxPhotoBytes, type Photo, readPhoto } from './people/photo.ts'

/** A company file with the service map that it names, both read and checked. */
export interface LoadedCompany {
  readonly company: CompanyFile
  readonly map: string
  /** Null where the file names none. */
  readonly logo?: ReadLogo | null
  /** Of whom the file names one, by their key in it. */
  readonly photos?: ReadonlyMap<string, Photo>
  /** Null, or left out, where the file names none. */
  readonly regulator?: RegulatorProfile | null
}

/** @throws StartupError `company-invalid`, `map-invalid` or `regulator-invalid`, naming the file, the line and what is wrong */
export const loadCompany = async (path: string): Promise<LoadedCompany> => {
  const parsed = parseCompanyFile(await read(path, 'company-invalid'))
  if (!parsed.ok) {
    const [first, ...more] = parsed.errors
    const rest = more.length === 0 ? '' : ` (and ${more.length} more)`
    throw new StartupError(
      'company-invalid',
      `${path}, line ${first?.line ?? 1}: ${first?.detail ?? ''}${rest}.`,
    )
  }
  const mapPath = resolve(dirname(path), parsed.company.map)
  const map = await read(mapPath, 'map-invalid')
  // It may be the one that is live already; one that is not is read strictly before it goes live.
  const readMap = parse(map, { file: mapPath, live: true })
  if (!readMap.ok) {
    const [first] = readMap.errors
    throw new StartupError(
      'map-invalid',
      `${mapPath}, line ${first?.line ?? 1}: ${first === undefined ? '' : errorText(first)}`,
    )
  }
  const { brand, regulator = null } = parsed.company
  const folder = dirname(path)
  return {
    company: parsed.company,
    map,
    logo: await logoIn(folder, brand?.logo ?? null),
    photos: await photosIn(folder, parsed.company),
    regulator: await regulatorIn(folder, regulator),
  }
}

const regulatorIn = async (folder: string, name: string | null): Promise<RegulatorProfile | null> => {
  if (name === null) return null
  const path = resolve(folder, name)
  const profile = readProfile(await read(path, 'regulator-invalid'))
  if (profile.ok) return profile.value
  const [first, ...more] = profile.errors
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`
  throw new StartupError(
    'regulator-invalid',
    `${path}, line ${first?.line ?? 1}: ${first?.detail ?? ''}${rest}.`,
  )
}

const photosIn = async (folder: string, { people }: CompanyFile): Promise<ReadonlyMap<string, Photo>> => {
  const photos = new Map<string, Photo>()
  // One at a time: of a large company they are many.
  for (const [key, { photo: named }] of Object.entries(people)) {
    if (named === undefined) continue
    const path = resolve(folder, named.file)
    const photo = await readPhoto(await readBytes(path, 'company-invalid'))
    if (photo === 'unfit')
      throw new StartupError(
        'company-invalid',
        `${path} is no photo: it has to be a JPEG, PNG or WebP of at most ${maxPhotoBytes / 1000} kB.`,
      )
    photos.set(key, photo)
  }
  return photos
}

const logoIn = async (folder: string, name: string | null): Promise<ReadLogo | null> => {
  if (name === null) return null
  const path = resolve(folder, name)
  const logo = await readLogo(await readBytes(path, 'company-invalid'))
  if (logo !== 'unfit') return logo
  throw new StartupError('company-invalid', `${path} is no logo: ${logoMustBe}.`)
}

type Unreadable = 'company-invalid' | 'map-invalid' | 'regulator-invalid'

const read = async (path: string, code: Unreadable): Promise<string> =>
  (await readBytes(path, code)).toString('utf8')

const readBytes = async (path: string, code: Unreadable): Promise<Buffer> => {
  try {
    return await readFile(path)
  } catch (thrown) {
    throw new StartupError(code, `${path} can't be read (${codeOf(thrown) ?? 'unknown'}).`, thrown)
  }
}
