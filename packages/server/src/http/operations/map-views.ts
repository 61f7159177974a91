import type { z } from '@hono/zod-openapi'
import type { PersonId } from '@buckstop/domain'
import { cardOf, type PersonCardView } from '../../cases/presenters/people.ts'
import { refusedNow } from '../../directory/read-map.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { FoundRepair, Repaired } from '../../service-maps/examine/examined.ts'
import type { Findings } from '../../service-maps/findings.ts'
import type { Refusal } from '../../service-maps/refusal.ts'
import type { Staffing } from '../../service-maps/staffing.ts'
import type { KeptMap, MapVersion } from '../../service-maps/versions.ts'
import type { mapFindings, mapRefusal } from '../../shapes/map-findings.ts'
import type * as shapes from '../../shapes/map-parts.ts'
import { errorCatalogue } from '../../errors/catalogue.ts'

export const presentVersion = (
  version: MapVersion,
  snapshot: DirectorySnapshot,
): z.output<typeof shapes.mapVersion> => {
  const card = (id: PersonId | null): PersonCardView | null => (id === null ? null : cardOf(snapshot, id))
  const { status, note, basedOn, savedAt, activatedAt, retiredAt, safe } = version
  return {
    version: version.version,
    status,
    note,
    basedOn,
    savedBy: card(version.savedBy),
    savedAt,
    activatedBy: card(version.activatedBy),
    activatedAt,
    retiredAt,
    safe,
  }
}

export const presentMap = (kept: KeptMap, snapshot: DirectorySnapshot): z.output<typeof shapes.map> => ({
  ...presentVersion(kept, snapshot),
  text: kept.text,
  revision: kept.revision,
  staffing: presentStaffing(kept.staffing),
  findings: kept.findings === null ? null : presentFindings(kept.findings),
  refusedNow: kept.status === 'active' ? refusedNow(kept.text) : [],
})

const presentStaffing = ({ fallbackTeam, teams }: Staffing): z.output<typeof shapes.mapStaffing> => ({
  fallbackTeam,
  teams: Object.fromEntries(teams),
})

export const presentRefusal = ({ code, detail, teams }: Refusal): z.output<typeof mapRefusal> => ({
  code,
  title: errorCatalogue[code].title,
  detail,
  teams: [...teams],
})

const presentFindings = (findings: Findings): z.output<typeof mapFindings> => ({
  ...findings,
  errors: findings.errors.map((error) => ({ ...error })),
  asDesigned: findings.asDesigned.map(presentVerdict),
  underBuckstop: findings.underBuckstop.map(presentVerdict),
  unreached: [...findings.unreached],
  unreachedLeaders: [...findings.unreachedLeaders],
  deadEnds: [...findings.deadEnds],
  powerless: [...findings.powerless],
  unusableChannels: [...findings.unusableChannels],
  unauthorisedRemedies: [...findings.unauthorisedRemedies],
  refusals: findings.refusals.map(presentRefusal),
  warnings: [...findings.warnings],
  removedTeams: [...findings.removedTeams],
})

export const presentVerdict = (verdict: Findings['underBuckstop'][number]) => ({
  ...verdict,
  story: { first: [...verdict.story.first], repeats: [...verdict.story.repeats] },
})

export const presentRepairs = ({
  total,
  complete,
  repairs,
}: Extract<Repaired, { readonly kind: 'repaired' }>): z.output<typeof shapes.repairs> => ({
  total,
  complete,
  repairs: repairs.map(presentRepair),
})

const presentRepair = ({ changes, contacts, text }: FoundRepair) => ({
  changes: changes.map(({ change, text: words }) => ({ ...change, text: words })),
  contacts,
  text,
})
