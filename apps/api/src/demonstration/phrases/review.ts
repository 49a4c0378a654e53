import type { DeclineReason } from '../plan.types';

/** What the office writes when it hands a submission back. */
export const returnNotes = [
  '情况反映缺少具体数据和地点，请补充调查样本后再报。',
  '反映两件事，请按一事一议拆开，本条保留前一件。',
  '建议部分过于原则，请写明责任单位能直接采取的措施。',
  '所述政策今年已作调整，请核对最新文件后修改。',
  '典型事例不清楚，请补一到两个可核实的例子。',
  '原因分析与建议没有对应起来，请再梳理。',
];

export const retainNotes = [
  '问题属实，涉及面较窄，留存备查，待同类情况集中后再编报。',
  '所提事项已列入部门年度计划，先留存观察进展。',
  '内容有参考价值，拟与下一批同类信息综合编写。',
  '时机尚不成熟，留存备查，上级政策明确后再议。',
  '部分情况需要进一步核实，暂作参考。',
  '已作为调研素材转研究室，信息留存。',
];

export const shortlistNotes = [
  '选题准、事例实，初审通过。',
  '反映及时，建议可行，提交会审。',
  '情况清楚，初审通过。',
  '代表性较强，列入会审。',
];

export const retakenNotes = [
  '近期同类反映增多，重新提交会审。',
  '部门计划推迟，问题仍在，再次列入会审。',
  '补充核实后情况清楚，提交会审。',
];

export const reconsiderNotes = [
  '反映人补充了新的事实，重新受理。',
  '经复核，原判断依据不足，重新受理。',
  '情况有变化，撤回后再次提交。',
];

export const withdrawNotes = [
  '所反映的问题已现场解决，撤回。',
  '拟补充数据后另行提交。',
  '与本界别另一件合并后再报，先撤回。',
  '情况与最初了解有出入，撤回核实。',
];

export const mergeNotes = [
  '反映同一领域的同类问题，合并编报，全体反映人列为联名人。',
  '与目标信息对象、建议相近，合并处理。',
  '多位委员不约而同反映，合并后更有代表性。',
];

export const unmergeNotes = ['细看所提问题各有侧重，分开研判更合适。', '反映人说明诉求不同，撤销合并。'];

export const signOffNotes = [
  '事关群众安全，时间紧，同意先行审签编报。',
  '情况紧急且已核实，同意以专报报送，下次会议通报。',
  '拟报，请尽快送两办，会后补登会议。',
  '问题典型、建议具体，同意审签。',
];

/** Reasons to decline, each with what it is written for. */
export const declines: readonly { declineReason: DeclineReason; note: string }[] = [
  { declineReason: 'ALREADY_HANDLED', note: '主管部门已发文解决，反映内容与现状不符。' },
  { declineReason: 'ALREADY_HANDLED', note: '经核实，该事项已于上月完成整改并公示。' },
  { declineReason: 'PRIVATE_MATTER_OR_LITIGATION', note: '涉及个别当事人的诉讼事项，建议通过司法渠道解决。' },
  { declineReason: 'PRIVATE_MATTER_OR_LITIGATION', note: '主要为个人诉求，已告知按信访程序办理。' },
  { declineReason: 'NOT_FEASIBLE', note: '所需投入远超本级财力，目前不具备实施条件。' },
  { declineReason: 'NOT_FEASIBLE', note: '涉及上级事权，本市难以单独推动。' },
  { declineReason: 'DUPLICATE', note: '与本年度已编报的信息内容重复。' },
  { declineReason: 'DUPLICATE', note: '同一问题去年已以专报报送并有批示。' },
  { declineReason: 'ROUTINE_NEWS', note: '属于工作动态，不作为社情民意信息采用。' },
  { declineReason: 'AGAINST_LAW_OR_POLICY', note: '建议内容与现行法规不一致，不宜采用。' },
  { declineReason: 'OTHER', note: '事实尚不清楚，两次联系均未能核实。' },
];

/** How a submission ends that was adopted or reported, and got no instruction. */
export const conclusions = {
  answered: [
    '主管部门已书面答复反映人，对所提建议作出说明，予以了结。',
    '承办科室当面答复，反映人表示理解，予以了结。',
  ],
  takenUp: [
    '所提建议已吸收进部门年度工作安排，予以了结。',
    '相关内容写入本市专项行动方案，予以了结。',
    '部门在修订实施细则时采纳了主要建议，予以了结。',
  ],
  bulletin: ['已编入《政协信息》印发，予以了结。', '已在《政协信息》摘要刊发，供各单位参阅，予以了结。'],
  transferred: ['已转交有关单位参阅并收到回执，予以了结。', '已转交参阅，对方表示纳入工作研究，予以了结。'],
  reference: ['未作批示，作为决策参考留存，予以了结。', '经对账，阅后存查，予以了结。'],
} as const;
