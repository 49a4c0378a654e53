import type { UrgeLevel } from '../plan.types';

export const promises = [
  '承诺两周内完成剩余点位整改，整改一处、销号一处。',
  '承诺月底前把资金拨付到位，每周向督查局报一次进度。',
  '承诺本季度内完成管网改造并恢复路面。',
  '承诺安排专人联系反映人，办一步、说一步。',
  '承诺下次调度会前拿出任务清单和时间表。',
];

export const changeReasons = ['因防汛值守调整时间。', '分工副主席另有会议，改期举行。'];
export const cancelReasons = ['承办单位已提前完成，不再上门，材料书面核对。', '与市政府专题会合并举行，不再单独召开。'];

export const extensionReasons = [
  '招标需法定公告期，工期顺延，申请延期完成。',
  '连续降雨影响路面施工，申请延期。',
  '方案须报市政府常务会研究，申请待会后办结。',
  '涉及三家单位产权移交，手续尚未办完，申请延期。',
];
export const extensionGrants = ['理由充分，同意延期，请按新期限倒排。', '同意，期间每周报送进展。'];
export const extensionRefusals = ['前期准备不足造成，不同意延期，请加班加点办结。', '已具备条件，请按原期限办理。'];

export const urgeNotes: Record<UrgeLevel, readonly string[]> = {
  BLUE: ['距办理期限不足三个工作日，请抓紧办理并报送进展。', '请于本周内补报阶段进展。'],
  ORANGE: ['进展明显偏慢，请主要负责同志过问。', '已到期未报结果，请于两个工作日内说明情况。'],
  RED: ['多次催办仍无实质进展，现予督办，请三个工作日内书面说明。', '超期未办，将在全市督查通报中点名。'],
};

export const pauseNotes = ['需等待上级批复用地手续，批复前暂停计时。', '冬季停工，待开春复工后恢复计时。'];
export const resumeNotes = ['批复已下达，恢复计时。', '已复工，恢复计时。'];

export const reviewNotes = [
  '电话回访并现场核查，反映基本属实，承办单位答复偏简。',
  '现场查看两次，主体已完工，配套标识未装，反映人不满意有理由。',
  '核查认为答复与现场不符，应当重新办理。',
];
export const reviewFollows = [
  '已要求承办单位一周内上门向您说明。',
  '已责成承办单位补装配套设施，完成后请您到场查看。',
  '将就此件重新督办，结果另行告知。',
];

export const followUpSolved = ['工程已竣工验收，投入使用。', '计划已执行到位，现场核查属实。'];
export const followUpGoesOn = ['完成过半，转入下一阶段继续跟踪。', '资金已下达，已开工，继续跟踪。'];

export const findingNotes = {
  IMPLEMENTED: ['现场查看，整改到位，运行正常。', '随机走访五户群众，均认可。', '管护制度在执行，台账齐全。'],
  PARTLY_IMPLEMENTED: ['主体已落实，尚有两处尾工。', '制度已出台，基层执行还不平衡。'],
  NOT_IMPLEMENTED: ['现场未见整改，承诺事项没有落实。'],
  RELAPSED: ['整改后管护缺位，问题又出现。'],
} as const;
