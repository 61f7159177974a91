import { Link } from '@tanstack/react-router'
import type { Message } from '../api/shapes.ts'

/** Leads to a matter of any kind, by its reference. */
export function MatterLink({
  matterKind,
  matterId,
  reference,
}: Pick<Message, 'matterKind' | 'matterId' | 'reference'>) {
  switch (matterKind) {
    case 'case':
      return (
        <Link to="/$list/$caseId" params={{ list: 'all', caseId: matterId }} translate="no">
          {reference}
        </Link>
      )
    case 'systemicIssue':
      return (
        <Link to="/systemic-issues/$systemicIssueId" params={{ systemicIssueId: matterId }} translate="no">
          {reference}
        </Link>
      )
    case 'pothole':
      return (
        <Link to="/potholes/$potholeId" params={{ potholeId: matterId }} translate="no">
          {reference}
        </Link>
      )
    default: {
      const unknown: never = matterKind
      return unknown
    }
  }
}
