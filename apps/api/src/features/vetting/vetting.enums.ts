import {
  AttendeeRole,
  RaisedBeforeKind,
  RevealMode,
  VettingCriterion,
  VettingItemStatus,
  VettingOutcome,
  VettingScoring,
  VettingSessionSortField,
  VettingSessionStatus,
} from '@sanlian/domain';
import { registerEnumType } from 'type-graphql';

registerEnumType(VettingSessionStatus, { name: 'VettingSessionStatus', description: 'PLANNED → OPEN → CLOSED.' });
registerEnumType(VettingItemStatus, {
  name: 'VettingItemStatus',
  description: 'WAITING → PRESENTING → DECIDED, or DEFERRED to a later session.',
});
registerEnumType(VettingCriterion, {
  name: 'VettingCriterion',
  description: 'The six criteria: 说得准, 说得对, 界别共性, 群体性, 全局性, 前瞻性; each scored from 1 to 5 (V3).',
});
registerEnumType(VettingOutcome, {
  name: 'VettingOutcome',
  description: 'What attendees recommend and the presider decides; REPORT, TRANSFER and BULLETIN adopt (V6).',
});
registerEnumType(AttendeeRole, {
  name: 'AttendeeRole',
  description: 'Enlarged attendees take part if the session says so; guests only comment (V1).',
});
registerEnumType(VettingScoring, { name: 'VettingScoring', description: 'How much each attendee gives (V3).' });
registerEnumType(RevealMode, {
  name: 'RevealMode',
  description: 'Whether opinions carry names once the item is decided (V5).',
});
registerEnumType(RaisedBeforeKind, {
  name: 'RaisedBeforeKind',
  description: 'The same submission on an earlier agenda, one merged into it, or one with a like title.',
});
registerEnumType(VettingSessionSortField, { name: 'VettingSessionSortField' });
