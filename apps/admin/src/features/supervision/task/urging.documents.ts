import type { UrgeLevel } from '@sanlian/domain';
import { gql } from '../../../platform/graphql';

export const UrgeTask = gql<{ urgeTask: { id: string } }, { input: { id: string; level: UrgeLevel; note?: string } }>`
  mutation UrgeTask($input: UrgeInput!) {
    urgeTask(input: $input) {
      id
    }
  }
`;
