import type { Platform } from '../../platform';
import { amount, day, label, moment, text, yesNo, type Listed } from '../../platform/exports';
import type { LiaisonContactFilter, LiaisonLinkFilter, LiaisonLinkSort } from './liaison.input';
import { contactsQuery, linksQuery } from './liaison.lists';

/** Links and contacts as tables. */
export function exportLiaison({ exports }: Platform): void {
  exports.add<Listed<LiaisonLinkFilter, LiaisonLinkSort>>({
    list: 'liaisonLinks',
    type: 'LiaisonLink',
    zh: '三联关系',
    en: 'Links',
    columns: [
      label('层级', 'Level', 'level', 'LiaisonLevel', { width: 22 }),
      text('联系人', 'From', 'from.name', { width: 12 }),
      text('联系人界别', 'Sector of the first', 'from.sector.name', { width: 16 }),
      text('被联系人', 'To', 'to.name', { width: 12 }),
      text('被联系人界别', 'Sector of the second', 'to.sector.name', { width: 16 }),
      text('界别群众', 'Constituents', 'constituency', { width: 24 }),
      day('起始日期', 'Since', 'since'),
      day('终止日期', 'Until', 'until'),
      amount('联系次数', 'Contacts', 'contactCount'),
      moment('最近联系', 'Last contact', 'lastContactAt'),
      yesNo('身份相符', 'Tiers fit', 'fits'),
    ],
    query: ({ actor }, { filter, sort }) => linksQuery(actor, filter ?? null, sort ?? null),
  });
  exports.add<Listed<LiaisonContactFilter, never>>({
    list: 'liaisonContacts',
    type: 'LiaisonContact',
    zh: '联系记录',
    en: 'Contacts',
    columns: [
      moment('时间', 'At', 'at'),
      label('方式', 'How', 'mode', 'ContactMode', { width: 8 }),
      label('层级', 'Level', 'link.level', 'LiaisonLevel', { width: 22 }),
      text('联系人', 'From', 'link.from.name', { width: 12 }),
      text('被联系人', 'To', 'link.to.name', { width: 12 }),
      text('界别群众', 'Constituents', 'link.constituency', { width: 24 }),
      text('内容', 'Summary', 'summary', { width: 60 }),
      text('关注事项', 'Topics of concern', 'concerns.topic', { width: 30 }),
    ],
    query: (_, { filter }) => contactsQuery(filter ?? null),
  });
}
