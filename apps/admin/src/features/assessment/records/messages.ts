import type { Texts } from '../../../platform/texts';

export const recordFields = {
  dutyRecords: {
    name: ['履职登记', 'duty record |||| Duty records'],
    fields: {
      q: ['姓名或事项', 'Name or what was done'],
      sectorId: ['界别', 'Sector'],
      year: ['年度', 'Year'],
      person: ['姓名', 'Name'],
      personId: ['姓名', 'Name'],
      dutyKey: ['任务', 'Duty'],
      on: ['日期', 'Date'],
      title: ['事项', 'What was done'],
      count: ['次数', 'How often'],
    },
  },
  sectorActivities: {
    name: ['界别活动', 'sector activity |||| Sector activities'],
    fields: {
      q: ['名称、地点或成果', 'Title, place or yield'],
      year: ['年度', 'Year'],
      sectorId: ['界别', 'Sector'],
      sector: ['界别', 'Sector'],
      on: ['日期', 'Date'],
      title: ['活动', 'Activity'],
      place: ['地点', 'Place'],
      people: ['参加人员', 'People'],
      yielded: ['成果', 'What it yielded'],
    },
  },
  awards: {
    name: ['表彰', 'award |||| Awards'],
    fields: {
      q: ['名称或对象', 'Title or to whom'],
      year: ['年度', 'Year'],
      title: ['表彰名称', 'Title'],
      to: ['表彰对象', 'To whom'],
    },
  },
  memberships: {
    name: ['届次任职', 'term |||| Terms'],
    fields: {
      q: ['姓名', 'Name'],
      person: ['姓名', 'Name'],
      sector: ['界别', 'Sector'],
      term: ['届次', 'Term'],
      joinedOn: ['加入日期', 'Joined on'],
      leftOn: ['离任日期', 'Left on'],
    },
  },
  exemptions: {
    name: ['免考核', 'exemption |||| Exemptions'],
    fields: {
      person: ['姓名', 'Name'],
      reason: ['原因', 'Reason'],
    },
  },
} satisfies Texts;

export const recordsTexts = {
  none: ['还没有登记。', 'Nothing is recorded yet.'],
  record: ['登记履职', 'Record a duty'],
  recordOf: ['登记 %{year} 年履职', 'Record a duty of %{year}'],
  recorded: ['已登记', 'Recorded'],
  import: ['批量导入', 'Import'],
  addFiles: ['拍照或添加文件', 'Take photos or add files'],
  remove: ['撤销登记', 'Remove'],
  why: ['原因', 'Why'],
} satisfies Texts;

export const activitiesTexts = {
  none: ['还没有界别活动。', 'No activity yet.'],
  more: ['等 %{count} 人', ' and others, %{count} in all'],
} satisfies Texts;

export const awardsTexts = {
  none: ['还没有表彰。', 'No award yet.'],
  give: ['登记表彰', 'Give an award'],
  given: ['已登记', 'The award is given'],
  withdraw: ['撤销表彰', 'Withdraw'],
  kinds: {
    people: ['个人', 'A person'],
    sectors: ['界别', 'A sector'],
    organizations: ['单位', 'A unit'],
  },
} satisfies Texts;

export const membershipsTexts = {
  title: ['任职与免考核', 'Terms and exemptions'],
  none: ['还没有登记届次，按现在的身份考核。', 'No terms are recorded: everybody is assessed by their tier.'],
  set: ['登记任职', 'Record a term'],
  change: ['修改', 'Change'],
  save: ['保存', 'Save'],
  termHint: ['例如“第十届”', 'Such as “10th committee”'],
  joinedHint: ['届初加入的不填', 'Empty where it is the beginning of the term'],
  leftHint: ['仍在任的不填', 'Empty while in office'],
} satisfies Texts;

export const exemptionsTexts = {
  none: ['没有免考核人员。', 'Nobody is exempt.'],
  exempt: ['登记免考核', 'Exempt somebody'],
  exemptIn: ['登记 %{year} 年免考核', 'Exempt somebody from %{year}'],
  intro: [
    '免考核的人仍列在排名里，注明原因；不再提醒未完成的任务。',
    "Whoever is exempt stays in the ranking, with the reason, and isn't reminded of duties.",
  ],
  end: ['恢复考核', 'End the exemption'],
} satisfies Texts;
