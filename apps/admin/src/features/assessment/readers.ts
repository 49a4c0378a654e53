import { readsAllAssessments, readsConfidences } from '@sanlian/domain';
import type { Access } from '../../platform/viewer';

/** Those who read every name, published or not (A3). */
export const readsAll = ({ viewer }: Access) => readsAllAssessments(viewer.roles);
/** Those who keep rules and records: the office alone. */
export const keepsRecords = ({ can }: Access) => can('assessment:write');
/** Those who see objections, and how check and publication go. */
export const followsCheck = ({ viewer }: Access) => readsConfidences(viewer.roles);
/** Somebody who has duties: a member of any tier, or an informant. */
export const hasDossier = ({ viewer, is }: Access) =>
  viewer.person !== null && is('MEMBER', 'INFORMANT', 'SECTOR_CONVENER', 'CHAIR_MEMBER');
/** Those who record what a sector's group did: the office, and conveners for their sector. */
export const mayRecordActivities = ({ can }: Access) => can('activities:write');
export const givesAwards = ({ can }: Access) => can('awards:write');
