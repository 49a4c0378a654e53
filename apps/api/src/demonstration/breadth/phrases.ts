import type { ClueOccasion } from '@sanlian/domain';
import type { KnownSector } from '../roster';

/** Where members keep in touch with the people of their sector. */
export const constituencies = [
  '城关街道和平社区',
  '东关街道富民社区',
  '西城街道育才社区',
  '第二实验小学',
  '第一中学',
  '机关幼儿园',
  '市人民医院门诊部',
  '城东社区卫生服务站',
  '青山镇前营村',
  '柳河镇北岗村',
  '白杨乡小河村',
  '高新区电子产业园',
  '华盛机械有限公司',
  '绿源农业合作社',
  '宏达商贸城',
  '城南农贸市场',
  '老街手工艺协会',
  '滨河路商户联合会',
  '货车司机之家',
  '快递外卖驿站',
  '阳光养老服务中心',
  '残疾人就业帮扶基地',
  '民族团结示范社区',
  '青年创业孵化园',
];

/** What people raise when they are asked, with what was said of it. */
export const concerns: readonly (readonly [topic: string, said: string])[] = [
  ['老旧小区加装电梯', '几栋楼意见不统一，低层住户担心采光，希望街道出面协调。'],
  ['农村饮水安全', '夏季用水高峰水压不足，管网老化漏损大。'],
  ['学校周边交通拥堵', '早晚接送时段堵得厉害，盼望设临时停车区和公交接驳。'],
  ['社区养老助餐', '食堂离得远、菜价偏高，独居老人吃饭难。'],
  ['中小企业融资', '银行要抵押，轻资产的企业贷不到款。'],
  ['垃圾分类清运', '分了又混装，居民积极性受影响。'],
  ['夜间噪声扰民', '烧烤店营业到凌晨，投诉后反弹。'],
  ['公共停车位不足', '下班后绕几圈都找不到车位，消防通道常被占。'],
  ['校外托管', '双职工家庭放学后无人接，托管机构收费参差不齐。'],
  ['乡村医生待遇', '年轻人不愿来，村卫生室常常关门。'],
  ['秸秆综合利用', '离田费用高，收储点少。'],
  ['农产品冷链', '葡萄集中上市，没有冷库只能贱卖。'],
  ['用工难', '旺季招不到熟练工，盼望职业学校定向培养。'],
  ['医保异地结算', '外地子女帮助报销要来回跑，材料要求不一致。'],
  ['无障碍设施', '盲道被占，坡道过陡，轮椅上不去。'],
  ['电动自行车充电', '飞线充电屡禁不止，集中充电桩太少。'],
  ['老字号保护', '门店租金上涨，手艺没有人接。'],
  ['快递小哥权益', '工伤认定难，希望有歇脚喝水的地方。'],
];

/** Sectors raise some of these more often than others. */
export const leaning: Partial<Record<KnownSector, readonly number[]>> = {
  education: [2, 8],
  youth: [8, 12, 2],
  health: [9, 13],
  agriculture: [1, 10, 11],
  business: [4, 12],
  economy: [4, 12],
  welfare: [3, 14],
  union: [17, 12],
  women: [8, 3],
  culture: [16],
  environment: [5, 10],
};

export const contactEndings = ['已记下，回去核实后答复。', '约好下月再去看。', '当场作了解释，大家表示理解。'];

export const dutyPerformances = [
  '上半年提交信息两条，参加界别活动三次，出席全部会议。',
  '履职认真，长期关注本行业问题；提出希望多组织专题学习。',
  '新任委员，已参加培训，正在熟悉社情民意信息的写法。',
  '常年下沉一线，手头积累了不少线索，缺少时间整理成文。',
  '今年工作调动，参加活动偏少，表示下半年补上。',
];
export const plainDemands = [
  '希望政协多组织到企业和村里的调研，少些会议。',
  '建议把反映信息的渠道放到手机上，随手就能写。',
  '希望及时告知所提建议办到了哪一步。',
  '盼望与职能部门面对面协商，说清楚难在哪里。',
];

export const clues: readonly { occasion: ClueOccasion; source: string; summary: string }[] = [
  {
    occasion: 'PLENARY_SPEECH',
    source: '全会大会发言：推动城乡教育均衡发展',
    summary: '农村寄宿制学校夜间值守力量不足，生活老师由任课教师兼任，建议核定编外岗位。',
  },
  {
    occasion: 'CONSULTATION',
    source: '“优化营商环境”专题协商会',
    summary: '企业反映政策兑现周期长，材料重复提交，希望建立免申即享清单。',
  },
  {
    occasion: 'INSPECTION',
    source: '视察海绵城市建设',
    summary: '低洼小区雨污分流改造后仍有倒灌，疑为接口标高问题。',
  },
  {
    occasion: 'RESEARCH',
    source: '乡村振兴产业项目调研',
    summary: '大棚闲置率较高，技术指导跟不上，建议由农技站包片。',
  },
  { occasion: 'MEETING', source: '界别座谈会', summary: '公园健身器材损坏多、维修慢，建议明确管护单位并公示电话。' },
  { occasion: 'REPORT', source: '社会福利事业调研报告', summary: '困境儿童临时监护场所少，夜间没有专人照料。' },
  { occasion: 'PROPOSAL', source: '关于完善公交线网的提案', summary: '开发区末班车过早，夜班工人只能骑电动车往返。' },
  { occasion: 'MEETING', source: '主席会议成员接待日', summary: '老人反映手机缴费不会用，水电营业厅撤并后不方便。' },
  { occasion: 'RESEARCH', source: '文旅融合调研', summary: '古镇停车场与景区之间没有人行道，节假日人车混行。' },
  { occasion: 'INSPECTION', source: '食品安全视察', summary: '学校食堂大宗食材供应商更换频繁，家长希望公开检测结果。' },
  { occasion: 'OTHER', source: '市民来信', summary: '一处人行天桥照明长期不亮。' },
];
export const dismissals = [
  '经核实已列入年度维修计划，不另行编报。',
  '与已报送信息重复。',
  '属个案纠纷，已转信访渠道。',
];

export const topics: readonly { title: string; requirements: string }[] = [
  {
    title: '群众身边的安全隐患',
    requirements: '围绕燃气、消防、校园、道路等，一事一议，写清地点、问题和可行建议，800 字以内。',
  },
  {
    title: '稳就业促增收的实招',
    requirements: '从企业用工、返乡创业、技能培训等角度反映真实情况，附具体数据或案例。',
  },
  {
    title: '城市更新中的民生细节',
    requirements: '关注停车、适老化、公共空间、背街小巷，提出花小钱办实事的建议。',
  },
];

export const adoptionNotes: Record<string, string> = {
  'upper-city': '设区市政协信息专刊采用。',
  'upper-province': '省政协《社情民意》采用。',
  'upper-nation': '全国政协信息采用。',
};

export const duties: readonly (readonly [key: string, titles: readonly string[]])[] = [
  ['proposal', ['关于完善社区养老服务的提案', '关于加强校园周边管理的提案', '关于支持小微企业发展的提案']],
  ['research', ['参加乡村振兴专题调研', '参加营商环境视察', '参加教育均衡发展调研']],
  ['consultation', ['参加“城市更新”专题协商', '参加“优化营商环境”协商会', '参加界别协商座谈']],
  ['constituents', ['走访联系界别群众', '到联系点听取意见', '参加委员接待日']],
  ['service', ['帮助困难家庭子女就学', '组织义诊进社区', '为联系村争取灌溉项目']],
];

export const activities: readonly (readonly [title: string, place: string, yielded: string])[] = [
  ['界别活动组专题座谈', '市政协三楼会议室', '收集意见十余条，整理信息线索三条。'],
  ['走进企业听心声', '高新区', '梳理问题清单，形成信息一条。'],
  ['送服务下乡', '青山镇', '服务群众百余人，记录诉求八件。'],
  ['界别协商议事', '界别委员工作室', '就一件实事达成办理意见。'],
];

export const exemptions = ['因病长期休养，经本人申请、主席会议同意。', '赴外省挂职一年，已向市政协报备。'];

export const awards = {
  people: '上半年社情民意信息工作先进个人',
  sectors: '上半年先进界别活动组',
  units: '上半年优秀反映单位',
};

export const trainings: readonly { title: string; lecturers: string[]; place: string }[] = [
  { title: '社情民意信息写作培训班', lecturers: ['市政协研究室主任', '省政协信息处处长'], place: '市委党校' },
  { title: '特邀信息员秋季培训班', lecturers: ['市政协秘书长', '市督查局副局长'], place: '市政协礼堂' },
  { title: '年末履职能力提升培训班', lecturers: ['省社会主义学院教授', '市统计局总统计师'], place: '市委党校' },
];

export const briefings: readonly (readonly [title: string, body: string])[] = [
  [
    '关于全市一季度经济运行情况的通报',
    '一季度全市地区生产总值同比增长百分之六点一，工业、消费、投资运行平稳。当前主要问题是部分行业订单不足、用工成本上升。请委员结合各自行业反映情况。',
  ],
  [
    '关于民生实事项目进展的通报',
    '今年十件民生实事已开工九件，其中老旧小区改造完成过半，农村供水管网改造进入安装阶段。请委员留意身边项目的质量与进度。',
  ],
  [
    '关于防汛抗旱工作的通报',
    '入汛以来全市平均降雨较常年偏多，重点水库运行正常。请委员及时反映排水、道路、农田受损情况。',
  ],
  [
    '关于上半年社情民意信息办理情况的通报',
    '上半年报送专报、领导批示、督办办结的情况见正文。请反映人登录查看办理结果，对办理情况作出评价。',
  ],
  ['关于全市教育工作情况的通报', '新学期新增学位三千余个，大班额比例继续下降。城区接送拥堵、农村师资仍是难点。'],
  ['关于年末重点工作安排的通报', '请委员对照“六个一”检查履职情况，于十二月中旬前补齐；回头看工作同步开展。'],
];

export const committeeRules = [
  {
    title: '社情民意信息工作办法',
    form: 'MEASURES',
    number: '政协发〔2024〕6号',
    body: '第一条 为做好反映社情民意信息工作，制定本办法。\n第二条 信息应当一事一议，情况真实，建议可行。\n第三条 信息经初审后提交主席扩大会议逐条研判、联合会审。\n第四条 领导批示的信息一律列入督办，由市政协与市督查局联合督办，直至解决。',
    effectiveOn: '2024-03-01',
  },
  {
    title: '主席会议成员联系常委、常委联系委员、委员联系界别群众制度',
    form: 'ARRANGEMENT',
    number: '政协发〔2024〕7号',
    body: '第一条 主席会议成员每人联系若干名常委，常委每人联系若干名委员，委员每人联系一批界别群众。\n第二条 每季度至少联系一次，所听到的关注话题应当记录。',
    effectiveOn: '2024-03-01',
  },
  {
    title: '委员履职考核细则',
    form: 'DETAILED_RULES',
    number: '政协发〔2025〕3号',
    body: '第一条 委员每年完成“六个一”。\n第二条 积分由系统按事件计算，不得手工更改。\n第三条 考核结果公示五个工作日，有异议的可以提出，由办公室答复。',
    effectiveOn: '2025-01-01',
  },
  {
    title: '特邀信息员聘任与管理办法',
    form: 'MEASURES',
    number: '政协办发〔2025〕11号',
    body: '第一条 特邀信息员从委员、民主党派、基层和专业人士中聘任，聘期两年。\n第二条 紧急情况可以快捷直报。',
    effectiveOn: '2025-06-01',
  },
] as const;

export const officeOpinions: readonly (readonly [opinion: string, answer: string | null])[] = [
  [
    '专报质量较高，建议对涉及多部门的事项注明牵头单位建议，便于领导批示交办。',
    '感谢意见。自下期起，涉及两个以上部门的专报增设“办理建议”一栏。',
  ],
  ['希望专报与提案的交叉内容提前沟通，避免重复批示。', '已与提案委建立月度比对机制，重复事项合并报送。'],
  ['反馈及时，建议年底提供一份分领域的办理情况汇总。', '将结合年度回头看一并提供。'],
  ['紧急信息的报送时间宜再提前，重大活动期间可随时报送。', null],
];
