import {
  AssessmentGroup,
  AssessmentSortField,
  AssessmentState,
  CoReporterShare,
  DutyCounting,
  PointEvent,
  PointLineReason,
  PublicationScope,
  SectorActivitySortField,
} from '@sanlian/domain';
import { registerEnumType } from 'type-graphql';

registerEnumType(PointEvent, { name: 'PointEvent', description: 'What earns points (A2).' });
registerEnumType(CoReporterShare, { name: 'CoReporterShare', description: 'How co-reporters share points (A2).' });
registerEnumType(PointLineReason, {
  name: 'PointLineReason',
  description: 'Why something counts less than it is worth, or nothing (A2).',
});
registerEnumType(DutyCounting, {
  name: 'DutyCounting',
  description: 'Whether a duty is counted from adopted submissions or from records (A1).',
});
registerEnumType(AssessmentGroup, { name: 'AssessmentGroup', description: 'Whom an assessment ranks.' });
registerEnumType(AssessmentState, { name: 'AssessmentState', description: 'Where a year’s assessment stands (A3).' });
registerEnumType(PublicationScope, {
  name: 'PublicationScope',
  description: 'Which names publication shows everybody (A3).',
});
registerEnumType(AssessmentSortField, { name: 'AssessmentSortField' });
registerEnumType(SectorActivitySortField, { name: 'SectorActivitySortField' });
