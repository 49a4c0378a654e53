import { describe, expect, test } from 'vitest';
import { clueSummary, speakerNamed, splitIntoClues, titleOfSource } from './index';

const titles = (text: string) => splitIntoClues(text).map(({ title }) => title);

const RECORD = `中国人民政治协商会议××市委员会
专题协商会议记录

时间：2026年5月12日上午9:00
地点：市政协三楼会议室
主持人：王建国（市政协副主席）
参加人员：李明、张华、陈静等
记录人：刘芳

会议围绕“优化城区交通出行环境”开展专题协商。现将委员意见整理如下：

一、城区停车难问题突出
老城区现有机动车约4.2万辆，公共停车泊位不足9000个。
建议：一是利用边角地建设口袋停车场；二是错时开放机关单位停车场。

二、学校周边交通拥堵
（一）实验小学门口上下学时段拥堵严重
每天7:20至8:00，车辆排队超过600米。
（二）城东中学门前无人行信号灯
学生过街存在安全隐患。

三、公交线路覆盖不足
1.开发区企业职工反映末班车过早，晚上8点后无车可乘。
2.三个新建小区至今没有通公交，居民出行不便。
其中两个小区已入住两年。

四、加强宣传引导
`;

describe('a record of a meeting', () => {
  test('gives the parts under its headings; one that only groups gives what it groups', () => {
    expect(splitIntoClues(RECORD)).toEqual([
      {
        title: '城区停车难问题突出',
        text: '老城区现有机动车约4.2万辆，公共停车泊位不足9000个。\n建议：一是利用边角地建设口袋停车场；二是错时开放机关单位停车场。',
      },
      { title: '实验小学门口上下学时段拥堵严重', text: '每天7:20至8:00，车辆排队超过600米。' },
      { title: '城东中学门前无人行信号灯', text: '学生过街存在安全隐患。' },
      {
        title: '开发区企业职工反映末班车过早，晚上8点后无车可乘',
        text: '开发区企业职工反映末班车过早，晚上8点后无车可乘。',
      },
      {
        title: '三个新建小区至今没有通公交，居民出行不便',
        text: '三个新建小区至今没有通公交，居民出行不便。\n其中两个小区已入住两年。',
      },
      { title: '加强宣传引导', text: '加强宣传引导' },
    ]);
    expect(titleOfSource(RECORD)).toBe('中国人民政治协商会议××市委员会专题协商会议记录');
  });

  test('in which people speak in turn gives what each of them said', () => {
    const text = `市政协农业界别座谈会发言摘要
2026年6月3日
各位委员：
张建军委员（农业界）：部分乡镇机耕路狭窄，收割机进不去。
建议整修机耕路。
李秀英委员：农村快递末端网点少。
王主任：以上意见请农业农村局研究。
赵国强（教育界别）：乡村学校音体美教师缺口大。`;
    expect(splitIntoClues(text)).toEqual([
      {
        title: '张建军委员（农业界）：部分乡镇机耕路狭窄，收割机进不去',
        text: '张建军委员（农业界）：部分乡镇机耕路狭窄，收割机进不去。\n建议整修机耕路。',
      },
      { title: '李秀英委员：农村快递末端网点少', text: '李秀英委员：农村快递末端网点少。' },
      { title: '王主任：以上意见请农业农村局研究', text: '王主任：以上意见请农业农村局研究。' },
      { title: '赵国强（教育界别）：乡村学校音体美教师缺口大', text: '赵国强（教育界别）：乡村学校音体美教师缺口大。' },
    ]);
  });

  test('names who speaks, where a whole name stands there', () => {
    expect(speakerNamed('张建军委员（农业界）：机耕路狭窄。')).toBe('张建军');
    expect(speakerNamed('李四副主席说：请研究。')).toBe('李四');
    expect(speakerNamed('赵国强（教育界别）：缺教师。')).toBe('赵国强');
    for (const text of ['王主任：请研究。', '各位委员：', '建议：修路。', '机耕路狭窄。'])
      expect(speakerNamed(text)).toBeNull();
  });

  test('keeps the points of one matter together', () => {
    const text = `1、人民路与解放路口红绿灯时间过短
2、老旧小区加装电梯审批慢，群众跑了五个部门
（1）图纸审查要一个月
（2）邻里签字难
3、夜市油烟扰民`;
    expect(splitIntoClues(text)).toEqual([
      { title: '人民路与解放路口红绿灯时间过短', text: '人民路与解放路口红绿灯时间过短' },
      {
        title: '老旧小区加装电梯审批慢，群众跑了五个部门',
        text: '老旧小区加装电梯审批慢，群众跑了五个部门\n（1）图纸审查要一个月\n（2）邻里签字难',
      },
      { title: '夜市油烟扰民', text: '夜市油烟扰民' },
    ]);
  });
});

describe('a speech or a proposal', () => {
  const SPEECH = `关于加快我市光伏产业发展的建议
——在市政协十届三次会议上的发言

近年来，我市光伏装机规模快速增长，但也存在一些问题。
一、存在的主要问题
（一）电网消纳能力不足。部分乡镇变压器容量饱和。
（二）屋顶资源统筹不够。公共机构屋顶利用率不足两成。
二、几点建议
第一，加快配电网改造。将光伏接入纳入配电网规划。
第二，统筹公共屋顶资源，由市级平台统一开发。`;

  test('gives its points, and its opening where that says something', () => {
    expect(titleOfSource(SPEECH)).toBe('关于加快我市光伏产业发展的建议');
    expect(titles(SPEECH)).toEqual([
      '近年来，我市光伏装机规模快速增长，但也存在一些问题',
      '电网消纳能力不足',
      '屋顶资源统筹不够',
      '加快配电网改造',
      '统筹公共屋顶资源，由市级平台统一开发',
    ]);
  });

  test('is split the same with Markdown headings, ASCII brackets and Windows line ends', () => {
    const marked = SPEECH.replace(/^/, '# ')
      .replace(/^(一、|二、)/gmu, '## $1')
      .replace(/（(.)）/gu, '($1)');
    expect(titles(marked.replace(/\n/g, '\r\n'))).toEqual(titles(SPEECH));
    expect(titleOfSource(marked)).toBe(titleOfSource(SPEECH));
  });

  test('takes a title in the style of its headings for the title', () => {
    const text = '# 调研报告：城区交通\n# 停车难\n泊位不足。\n# 路灯不亮\n夜间漆黑。';
    expect(titles(text)).toEqual(['停车难', '路灯不亮']);
    expect(titleOfSource(text)).toBe('调研报告：城区交通');
  });

  test('leaves its table of contents out', () => {
    expect(
      titles('调研报告\n一、停车难………3\n二、路灯不亮\t4\n一、停车难\n泊位不足。\n二、路灯不亮\n夜间漆黑。'),
    ).toEqual(['停车难', '路灯不亮']);
  });
});

describe('a text without headings', () => {
  test('gives its blocks between blank lines, and one part where there are none', () => {
    expect(titles('最近走访发现，路灯坏了没人修。\n\n另外，村卫生室缺少常用药。')).toEqual([
      '最近走访发现，路灯坏了没人修',
      '另外，村卫生室缺少常用药',
    ]);
    const one = '本人系七里组村民，想问水泥路到户政策。\n另外提出个人意见:一.形象工程应在解决民生之后。';
    expect(splitIntoClues(one)).toEqual([{ title: '本人系七里组村民，想问水泥路到户政策', text: one }]);
    expect(splitIntoClues(' \r\n\r\n ')).toEqual([]);
  });

  test('takes numbers in figures for what they are', () => {
    expect(titles('3.5%的线路发车间隔超过30分钟。\n2026.5.12 记录。')).toHaveLength(1);
  });
});

test(
  'every part has a title of at most 41 characters and a text, and hostile texts take no time',
  { timeout: 30_000 },
  () => {
    const texts = ['一、'.repeat(20_000), '.'.repeat(200_000), `${' '.repeat(200_000)}x`, '# a\n'.repeat(30_000)];
    const begun = performance.now();
    for (const text of [...texts, RECORD, `一、${'长'.repeat(300)}\n内容`])
      for (const part of splitIntoClues(text)) {
        expect([...part.title].length).toBeLessThanOrEqual(41);
        expect(part.text.trim()).not.toBe('');
      }
    expect(performance.now() - begun).toBeLessThan(15_000);
  },
);

test('the text of a clue says its title once', () => {
  expect(clueSummary({ title: '停车难', text: '泊位不足。' })).toBe('停车难\n泊位不足。');
  expect(clueSummary({ title: '泊位不足', text: '泊位不足。' })).toBe('泊位不足。');
});
