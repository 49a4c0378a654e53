import type { DeclineReason, VettingOutcome } from '@sanlian/domain';
import { gql } from '../../platform/graphql';
import type { Score } from './vetting.documents';

type Changed<Name extends string> = Record<Name, { id: string }>;
export const PlanVettingSession = gql<Changed<'planVettingSession'>, { input: object }>`
  mutation PlanVettingSession($input: VettingSessionInput!) {
    planVettingSession(input: $input) {
      id
    }
  }
`;
export const UpdateVettingSession = gql<
  Changed<'updateVettingSession'>,
  { id: string; version: number; input: object }
>`
  mutation UpdateVettingSession($id: ID!, $version: Int!, $input: VettingSessionInput!) {
    updateVettingSession(id: $id, version: $version, input: $input) {
      id
    }
  }
`;
export const AddVettingItems = gql<Changed<'addVettingItems'>, { sessionId: string; submissionIds: string[] }>`
  mutation AddVettingItems($sessionId: ID!, $submissionIds: [ID!]!) {
    addVettingItems(sessionId: $sessionId, submissionIds: $submissionIds) {
      id
    }
  }
`;
export const RemoveVettingItem = gql<Changed<'removeVettingItem'>, { itemId: string }>`
  mutation RemoveVettingItem($itemId: ID!) {
    removeVettingItem(itemId: $itemId) {
      id
    }
  }
`;
export const ReorderVettingItems = gql<Changed<'reorderVettingItems'>, { sessionId: string; itemIds: string[] }>`
  mutation ReorderVettingItems($sessionId: ID!, $itemIds: [ID!]!) {
    reorderVettingItems(sessionId: $sessionId, itemIds: $itemIds) {
      id
    }
  }
`;
export const OpenVettingSession = gql<Changed<'openVettingSession'>, { id: string }>`
  mutation OpenVettingSession($id: ID!) {
    openVettingSession(id: $id) {
      id
    }
  }
`;
export const CloseVettingSession = gql<Changed<'closeVettingSession'>, { id: string }>`
  mutation CloseVettingSession($id: ID!) {
    closeVettingSession(id: $id) {
      id
    }
  }
`;
export const CheckIn = gql<Changed<'checkIn'>, { sessionId: string; personId?: string }>`
  mutation CheckIn($sessionId: ID!, $personId: ID) {
    checkIn(sessionId: $sessionId, personId: $personId) {
      id
    }
  }
`;
export const CheckOut = gql<Changed<'checkOut'>, { sessionId: string; personId?: string }>`
  mutation CheckOut($sessionId: ID!, $personId: ID) {
    checkOut(sessionId: $sessionId, personId: $personId) {
      id
    }
  }
`;
export const PresentVettingItem = gql<Changed<'presentVettingItem'>, { itemId: string }>`
  mutation PresentVettingItem($itemId: ID!) {
    presentVettingItem(itemId: $itemId) {
      id
    }
  }
`;
export const NameActingPresider = gql<Changed<'nameActingPresider'>, { itemId: string; personId: string }>`
  mutation NameActingPresider($itemId: ID!, $personId: ID!) {
    nameActingPresider(itemId: $itemId, personId: $personId) {
      id
    }
  }
`;

export interface OpinionWrite {
  itemId: string;
  scores: Score[];
  recommendation: VettingOutcome | null;
  comment: string | null;
}
export const GiveOpinion = gql<Changed<'giveOpinion'>, { input: OpinionWrite }>`
  mutation GiveOpinion($input: OpinionInput!) {
    giveOpinion(input: $input) {
      id
    }
  }
`;
export const RecordOpinion = gql<Changed<'recordOpinion'>, { input: OpinionWrite & { personId: string } }>`
  mutation RecordOpinion($input: RecordedOpinionInput!) {
    recordOpinion(input: $input) {
      id
    }
  }
`;

interface DecisionWrite {
  outcome: VettingOutcome;
  reason?: string;
  declineReason?: DeclineReason;
}
export const DecideVettingItem = gql<
  Changed<'decideVettingItem'>,
  { input: DecisionWrite & { itemId: string; mergeIntoId?: string } }
>`
  mutation DecideVettingItem($input: DecisionInput!) {
    decideVettingItem(input: $input) {
      id
    }
  }
`;
export const DecideVettingItems = gql<
  { decideVettingItems: { id: string }[] },
  { input: DecisionWrite & { itemIds: string[] } }
>`
  mutation DecideVettingItems($input: GroupDecisionInput!) {
    decideVettingItems(input: $input) {
      id
    }
  }
`;
export const UndoVettingDecision = gql<Changed<'undoVettingDecision'>, { itemId: string }>`
  mutation UndoVettingDecision($itemId: ID!) {
    undoVettingDecision(itemId: $itemId) {
      id
    }
  }
`;
export const CorrectVettingRecord = gql<Changed<'correctVettingRecord'>, { itemId: string; text: string }>`
  mutation CorrectVettingRecord($itemId: ID!, $text: String!) {
    correctVettingRecord(itemId: $itemId, text: $text) {
      id
    }
  }
`;
