import type { Satisfaction, SupervisionForm, TaskOutcome } from '../plan.types';

export interface Leader {
  name: string;
  title: string;
  side: 'party' | 'government' | 'above';
}

export const leaders: readonly Leader[] = [
  { name: '程远达', title: '市委书记', side: 'party' },
  { name: '顾清和', title: '市委副书记', side: 'party' },
  { name: '骆向明', title: '市委常委、组织部部长', side: 'party' },
  { name: '葛思齐', title: '市委副书记、市长', side: 'government' },
  { name: '殷立诚', title: '常务副市长', side: 'government' },
  { name: '柏松涛', title: '副市长', side: 'government' },
  { name: '闵若兰', title: '副市长', side: 'government' },
  { name: '凌广义', title: '副市长、市公安局局长', side: 'government' },
];

export const leadersAbove: readonly (Leader & { level: 'CITY' | 'PROVINCE' })[] = [
  { name: '夏明川', title: '设区市副市长', side: 'above', level: 'CITY' },
  { name: '解文澜', title: '设区市政协主席', side: 'above', level: 'CITY' },
  { name: '尹绍平', title: '省政府副秘书长', side: 'above', level: 'PROVINCE' },
];

/** `{department}` is the lead department's name, `{days}` a number of working days. */
export const handleTexts = [
  '请{department}牵头研究，{days}个工作日内提出解决办法并报结果。',
  '政协反映的问题很具体，{department}要逐条对照整改，向反映人说清楚。',
  '此事群众盼了多年。请{department}会同有关单位现场办公，限期见效。',
  '建议中肯。请{department}阅研，能办的马上办，需要时间的列出计划。',
  '转{department}办理。注意举一反三，把同类问题一并排查。',
  '请督查局跟踪，{department}{days}个工作日内答复，办理情况反馈市政协。',
  '信息有价值。请{department}拿出可操作的方案，必要时提请专题会议研究。',
  '同意所提建议，请{department}抓好落实，资金问题与财政部门商定。',
  '老百姓的小事就是大事，请{department}主要负责同志亲自过问。',
  '请{department}认真核实，属实的立即整改，不属实的也要说明情况。',
  '这类问题带有普遍性，请{department}从制度上研究解决。',
  '请{department}吸收委员意见，纳入年度重点工作统筹推进。',
];

export const readTexts = [
  '已阅。所提思路值得研究，供决策参考。',
  '阅。政协委员的意见很有见地，望继续关注。',
  '请有关单位阅知，在今后工作中注意把握。',
  '阅。情况已了解，可结合规划编制一并考虑。',
  '已阅，建议列入明年调研选题。',
];

export const assignNotes = [
  '请按批示要求办理，到期前三日报送进展。',
  '请主动联系反映人，听取意见。',
  '请会同协办单位研究后提出方案。',
  '此件列入月度督办清单。',
];

export const sendBackReasons = [
  '该事项主要职责在其他部门，我局只负责其中的技术指导，申请退办。',
  '所涉路段和设施产权不在我局，建议交由产权主管部门主办，我局协办。',
  '依据三定规定，此项审批权限已划转，申请退办。',
];

export const reassignNotes = ['职责交叉，改由现单位牵头更顺，原单位协办。', '原承办单位机构调整，改派办理。'];

/** `{measure}` is one of the submission's own measures. */
export const handlingOpinions = [
  '反映属实，拟采纳“{measure}”的建议，分步组织实施。',
  '经研究，同意按“{measure}”的思路办理，已明确分管负责人。',
  '所提意见切合实际，将“{measure}”列为首要任务。',
  '基本采纳，对“{measure}”结合本地条件作了细化。',
];

export const progressTexts = [
  '已召开协调会，明确任务分工，完成现场摸底，列出问题清单{n}条。',
  '赴现场踏勘{n}次，听取反映人和群众代表意见，方案初稿正在征求意见。',
  '首批{n}处已完成整改，其余按计划推进，每周调度一次。',
  '经费已落实，招标程序启动，预计{n}天内进场。',
  '联合有关部门开展集中检查，发现并整改问题{n}个。',
  '试点已在两个点位运行，收到意见{n}条，正在调整完善。',
  '制度文件已印发，培训基层人员{n}名，同步开展宣传。',
  '与反映人见面沟通两次，就剩余{n}项分歧达成一致。',
];

export const effects = [
  '现场复查，群众反映明显好转。',
  '投诉量较上月下降{n}%。',
  '反映人到场察看后表示认可。',
  '阶段目标按期完成。',
  '示范点效果较好，已组织其他乡镇观摩。',
  '长效管理办法开始执行。',
];

export const resultNotes: Record<TaskOutcome, readonly string[]> = {
  A_SOLVED: [
    '所提问题已全部解决，建立了日常管护制度，并书面答复反映人。',
    '整改全部完成，经现场验收合格，反映人表示满意。',
    '建议均已落实，相关做法在全市推广。',
  ],
  B_IN_PROGRESS: [
    '主体任务完成过半，剩余部分列入下阶段计划，按期续报。',
    '工程已开工，受工期影响需跨年实施，后续进展按时反馈。',
  ],
  C_PLANNED: ['所提建议纳入明年工作计划，已明确责任科室和时间节点。', '需争取上级资金，已列入项目库，条件成熟即启动。'],
  D_REFERENCE: ['受政策权限所限暂难实施，已作说明并留作参考。', '经论证现阶段不宜推开，建议吸收部分内容作为工作参考。'],
};

export const verifyPassNotes = [
  '现场核查属实，同意办结。',
  '抽查反映人和群众，情况一致，通过。',
  '材料齐全、效果明显，通过核验。',
  '与反映人核实无异议，同意办结。',
];

export const verifyFailNotes = [
  '现场仍有两处未整改，退回继续办理。',
  '答复与实际不符，群众未感受到变化，不予通过。',
  '只提交了方案，没有落实证据，请补办。',
];

export const reopenNotes = ['回访发现问题反弹，重新督办。', '反映人不满意，核查后确有反复，重新办理。'];

export const cancelNotes = ['批示事项已并入市级专项行动统一督办，申请撤销单独立项。', '与前一批示内容重复，申请撤销。'];
export const confirmCancelNotes = ['同意撤销，已告知反映人。', '经核对，同意撤销立项。'];

export const eventPlaces = ['现场', '承办单位会议室', '市政协协商议事厅', '乡镇便民服务中心', '社区议事厅'];

export const eventOutcomes: Record<SupervisionForm, readonly string[]> = {
  JOINT_SUPERVISION: [
    '与督查局联合核查进度，列出未完成事项清单，约定半月后复查。',
    '现场比对台账与实际，两项不符的当场责成改正。',
    '听取承办单位汇报，明确剩余任务的责任人和时限。',
  ],
  ON_SITE_ASSISTANCE: [
    '分工副主席带队上门，协调三家单位当场确定分工。',
    '帮助承办单位与财政部门对接，经费缺口得到落实。',
    '就征求群众意见的方式达成一致，由街道配合。',
  ],
  URGING_SYMPOSIUM: [
    '座谈会上逐件过堂，承办单位作出完成时限承诺。',
    '反映人与承办单位面对面，消除了两点误解。',
    '对进展偏慢的事项提出催办意见，纳入月度通报。',
  ],
  THEMATIC_INSPECTION: [
    '委员视察三个点位，肯定进展，提出四条改进建议。',
    '随机走访二十户群众，意见当场转达承办单位。',
    '视察发现维护责任不清，促成签订管护协议。',
  ],
};

export const ratingComments: Record<Satisfaction, readonly string[]> = {
  SATISFIED: ['办得实，群众看得见变化。', '沟通及时，结果满意。', '部门上门听了意见，很受尊重。', '比预想的快，谢谢。'],
  MOSTLY_SATISFIED: ['总体不错，希望坚持下去。', '主要问题解决了，后续管护还要跟上。', '答复诚恳，时间稍长了一些。'],
  DISSATISFIED: ['答复写得好，现场没什么变化。', '只解决了表面，下雨天照旧。', '没有人联系过我，就说办结了。'],
};

export const reportReceipts = ['已送领导阅。', '已呈送分管领导，待批示。', '已登记并送阅。'];
export const transferReplies = [
  '收悉，已纳入连心走访重点。',
  '已阅，将结合联系服务群众工作跟进。',
  '收到，相关诉求已转属地办理。',
  '已列入本月连心议事清单。',
];
