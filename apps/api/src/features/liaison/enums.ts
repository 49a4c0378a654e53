import { ContactMode, LiaisonLevel, LiaisonLinkSortField, ProposedLinkReason } from '@sanlian/domain';
import { registerEnumType } from 'type-graphql';

registerEnumType(LiaisonLevel, { name: 'LiaisonLevel', description: 'L1: the neighbouring tiers that a link joins.' });
registerEnumType(ContactMode, { name: 'ContactMode', description: 'L2: how a contact took place.' });
registerEnumType(LiaisonLinkSortField, { name: 'LiaisonLinkSortField' });
registerEnumType(ProposedLinkReason, {
  name: 'ProposedLinkReason',
  description: 'Both are of one sector, or the one above had the fewest links.',
});

export { ContactMode, LiaisonLevel, LiaisonLinkSortField, ProposedLinkReason };
