import type { Level, PointEvent, PointLineReason } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';
import { cycleFields, objectionFields, type Cycle, type Objection } from '../check/check.documents';
import {
  assessedFields,
  type AssessedPerson,
  type AssessmentRow,
  type DutyProgress,
} from '../ranking/ranking.documents';
import type { RecordFile } from '../records/records.documents';

export interface PointLine {
  event: PointEvent;
  level: Level | null;
  submission: { id: string; number: string | null; title: string } | null;
  at: string;
  points: number;
  worth: number;
  counted: boolean;
  reason: PointLineReason | null;
}
export interface DossierRecord {
  id: string;
  dutyKey: string;
  on: string;
  title: string;
  count: number;
  attachments: RecordFile[];
}
export interface DossierActivity {
  id: string;
  on: string;
  title: string;
  place: string | null;
}
export interface Dossier {
  person: AssessedPerson;
  item: AssessmentRow | null;
  lines: PointLine[];
  records: DossierRecord[];
  activities: DossierActivity[];
  awards: { id: string; title: string }[];
  objections: Objection[];
  missing: DutyProgress[];
}

export const DossierOf = gql<
  {
    dutyDossier: Dossier;
    assessmentCycle: Cycle;
  },
  { year: number; personId?: string }
>`
  query DossierOf($year: Int!, $personId: ID) {
    dutyDossier(year: $year, personId: $personId) {
      person { id name tier sector { id name } }
      item { ${assessedFields} }
      lines { event level submission { id number title } at points worth counted reason }
      records { id dutyKey on title count attachments { id name url } }
      activities { id on title place }
      awards { id title }
      objections { ${objectionFields} }
      missing { key title target done met counts }
    }
    assessmentCycle(year: $year) { ${cycleFields} }
  }`;

/** For the card at home: what one still owes this year. */
export const OwnDuties = gql<
  { dutyDossier: { item: Pick<AssessmentRow, 'duties' | 'points' | 'exempt'> | null } },
  { year: number }
>`
  query OwnDuties($year: Int!) {
    dutyDossier(year: $year) {
      item {
        points
        exempt
        duties {
          key
          title
          target
          done
          met
          counts
        }
      }
    }
  }
`;
