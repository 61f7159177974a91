import { type RegulatorProfile, regulatorProfile } from '@buckstop/domain'
import { type ReadFile, readYamlFile } from '../yaml-file.ts'
import { isTimeZone } from '../../shapes/time-zone.ts'

const most = 200_000

const profile = regulatorProfile.refine(({ timeZone }) => isTimeZone(timeZone), {
  path: ['timeZone'],
  error: 'is no time zone, such as Europe/Madrid',
})

/** Reads a regulator's profile (YAML). All errors at once, each with its line. */
export const readProfile = (text: string): ReadFile<RegulatorProfile> =>
  text.length > most
    ? { ok: false, errors: [{ line: 1, code: 'invalid', detail: `is longer than ${most} characters` }] }
    : readYamlFile(text, profile)
