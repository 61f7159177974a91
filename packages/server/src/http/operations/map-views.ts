import type { z } from '@hono/zod-openapi'
import type { PersonId } from '@buckstop/domain'
import type { AgainstFacts, MapError, Sentence, Story, Stranding } from '@buckstop/service-map'
import { againstText, errorText, strandingText, warningText } from '@buckstop/service-map/english'
import { cardOf, type PersonCardView } from '../../cases/presenters/people.ts'
import { refusedNow } from '../../directory/read-map.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { FoundRepair, Repaired, Shown } from '../../service-maps/examine/examined.ts'
import { againstIt, type Findings, type Warning } from '../../service-maps/findings.ts'
import type { RuledOutCase } from '../../service-maps/map-news.ts'
import type { Refusal } from '../../service-maps/refusal.ts'
import type { Signature, Signatures } from '../../service-maps/signatures.ts'
import type { Staffing } from '../../service-maps/staffing.ts'
import type { KeptMap, MapVersion } from '../../service-maps/versions.ts'
import type {
  mapError,
  mapFindings,
  mapRefusal,
  mapSentence,
  mapStranding,
  mapWarning,
} from '../../shapes/map-findings.ts'
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

/** What holds at this moment, whatever was found of a version before. */
export interface MapNow {
  readonly signatures: Signatures
  readonly ruledOut: readonly RuledOutCase[]
}

export const presentMap = (
  kept: KeptMap,
  snapshot: DirectorySnapshot,
  { signatures, ruledOut }: MapNow,
): z.output<typeof shapes.map> => ({
  ...presentVersion(kept, snapshot),
  text: kept.text,
  revision: kept.revision,
  staffing: presentStaffing(kept.staffing),
  findings: kept.findings === null ? null : presentFindings(kept.findings, snapshot, signatures),
  ruledOut:
    kept.status === 'active'
      ? ruledOut.map(({ caseId, reference, rule }) => ({
          caseId,
          reference,
          with: [...rule.with],
          without: [...rule.without],
        }))
      : [],
  refusedNow: kept.status === 'active' ? refusedNow(kept.text).map(presentError) : [],
})

const presentStaffing = ({ fallbackTeam, teams }: Staffing): z.output<typeof shapes.mapStaffing> => ({
  fallbackTeam,
  teams: Object.fromEntries(teams),
})

const presentSentence = ({ of, given }: Sentence): z.output<typeof mapSentence> => ({
  of,
  given: Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  ),
})

const presentError = (error: Pick<MapError, Shown>): z.output<typeof mapError> => ({
  ...error,
  message: errorText(error),
  said: error.said.map(presentSentence),
})

const presentFacts = (facts: AgainstFacts): z.output<typeof mapRefusal>['facts'] =>
  facts.of === 'error' ? { ...facts, said: facts.said.map(presentSentence) } : facts

export const presentRefusal = (refusal: Refusal): z.output<typeof mapRefusal> => ({
  code: refusal.code,
  title: errorCatalogue[refusal.code].title,
  detail: againstText(refusal),
  facts: presentFacts(refusal.facts),
  teams: [...refusal.teams],
})

export const presentWarning = ({ code, team }: Warning): z.output<typeof mapWarning> => ({
  code,
  team,
  detail: warningText(code, team),
})

const presentFindings = (
  findings: Findings,
  snapshot: DirectorySnapshot,
  signatures: Signatures,
): z.output<typeof mapFindings> => ({
  ...findings,
  errors: findings.errors.map(presentError),
  asDesigned: findings.asDesigned.map(presentVerdict),
  underBuckstop: findings.underBuckstop.map(presentVerdict),
  unreached: [...findings.unreached],
  unreachedLeaders: [...findings.unreachedLeaders],
  deadEnds: [...findings.deadEnds],
  powerless: [...findings.powerless],
  unusableChannels: [...findings.unusableChannels],
  unauthorisedRemedies: [...findings.unauthorisedRemedies],
  wrongDoors: [...(findings.wrongDoors ?? [])],
  climbs: [...(findings.climbs ?? [])],
  exceptions: (findings.exceptions ?? []).map(({ story, lacks, ...exception }) => ({
    ...exception,
    lacks: [...lacks],
    story: presentStory(story),
  })),
  exceptionDoors: (findings.exceptionDoors ?? []).map((door) => ({ ...door, lacks: [...door.lacks] })),
  exceptionsComplete: findings.exceptionsComplete ?? false,
  strandings: findings.strandings?.map((one) => presentStranding(one, snapshot, signatures.of(one))) ?? null,
  refusals: againstIt(findings, signatures).map(presentRefusal),
  warnings: findings.warnings.map(presentWarning),
  removedTeams: [...findings.removedTeams],
})

const presentStranding = (
  stranding: Stranding,
  snapshot: DirectorySnapshot,
  signature: Signature | null,
): z.output<typeof mapStranding> => ({
  key: stranding.key,
  kind: stranding.kind,
  text: strandingText(stranding),
  problem: stranding.kind === 'notAll' ? null : stranding.problem,
  channel: stranding.kind === 'door' ? stranding.channel : null,
  team: stranding.kind === 'door' ? stranding.team : null,
  lacks: stranding.kind === 'notAll' ? [] : [...stranding.lacks],
  customers: stranding.kind === 'door' ? [...stranding.customers] : [],
  signature: signature === null ? null : presentSignature(signature, snapshot),
})

const presentSignature = ({ by, at, reason, endsAt, state }: Signature, snapshot: DirectorySnapshot) => ({
  by: cardOf(snapshot, by),
  at,
  reason,
  endsAt,
  state,
})

const presentStory = ({ first, repeats }: Story) => ({ first: [...first], repeats: [...repeats] })

export const presentVerdict = (verdict: Findings['underBuckstop'][number]) => ({
  ...verdict,
  story: presentStory(verdict.story),
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
