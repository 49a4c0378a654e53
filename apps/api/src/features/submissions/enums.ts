import {
  DeclineReason,
  SubmissionAction,
  SubmissionChannel,
  SubmissionSortField,
  SubmissionStatus,
  Urgency,
} from '@sanlian/domain';
import { registerEnumType } from 'type-graphql';

registerEnumType(SubmissionStatus, { name: 'SubmissionStatus', description: 'Life of a submission.' });
registerEnumType(SubmissionAction, { name: 'SubmissionAction', description: 'What `moveSubmission` may be asked.' });
registerEnumType(SubmissionChannel, { name: 'SubmissionChannel', description: 'Where a submission came from (S2).' });
registerEnumType(DeclineReason, { name: 'DeclineReason', description: 'Why a submission was not adopted (S7).' });
registerEnumType(Urgency, { name: 'Urgency', description: '平件, 加急, 特急.' });
registerEnumType(SubmissionSortField, {
  name: 'SubmissionSortField',
  description: '`URGENCY` ascending: the most urgent first, then what informants sent, each longest waiting first.',
});

export { DeclineReason, SubmissionAction, SubmissionChannel, SubmissionSortField, SubmissionStatus, Urgency };
