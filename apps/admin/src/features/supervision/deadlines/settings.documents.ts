import type { SupervisionSettings as Settings } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';

export type SupervisionSettings = Settings & { version: number; publishedYears: number[] };

const fields = `version registerDays acceptDays handlingDays verifyDays commentDays extraHolidays extraWorkdays
  remindFrom remindUntil publishedYears`;
export const ReadSettings = gql<{ supervisionSettings: SupervisionSettings }>`
  query ReadSupervisionSettings { supervisionSettings { ${fields} } }`;
export const ChangeSettings = gql<
  { changeSupervisionSettings: SupervisionSettings },
  { input: Settings & { version: number } }
>`
  mutation ChangeSupervisionSettings($input: SupervisionSettingsInput!) {
    changeSupervisionSettings(input: $input) { ${fields} }
  }`;
