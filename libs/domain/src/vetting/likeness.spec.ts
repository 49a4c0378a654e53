import { describe, expect, test } from 'vitest';
import { ALIKE, alikeTitles, bigramsOf, likenessOf } from './likeness';

const likeness = (one: string, other: string) => likenessOf(bigramsOf(one), bigramsOf(other));

describe('how alike titles are', () => {
  test('width, case, punctuation and boilerplate make no difference', () => {
    expect(likeness('关于加强老旧小区加装电梯的建议', '老旧小区加装电梯')).toBe(1);
    expect(likeness('推动“5G＋工业互联网”融合的对策建议', '5g+工业互联网融合')).toBe(1);
    expect(likeness('关于城北路口拥堵问题的意见建议', '城北路口拥堵情况')).toBe(1);
  });

  test.each([
    ['老旧小区加装电梯推进难', '关于进一步加快老旧小区电梯加装工作的建议'],
    ['关于优化城区公交线路的建议', '城区公交线路绕行多，建议优化'],
    ['乡村医生队伍老龄化严重', '关于解决乡村医生队伍断层的建议'],
    ['校外托管机构食品安全监管', '小学生校外托管机构存在安全隐患'],
  ])('%s and %s speak of the same matter', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(ALIKE);
  });

  test.each([
    ['关于加强农村饮水安全工作的建议', '关于加强校园食品安全工作的建议'],
    ['老旧小区加装电梯推进难', '老旧厂房改造成文化园区'],
    ['关于推进乡村振兴工作的建议', '关于推进全域旅游工作的建议'],
    ['关于建议', '工作问题'],
  ])('%s and %s do not', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(ALIKE);
  });

  test('titles too short for pairs are compared as they are, empty ones are like nothing', () => {
    expect(likeness('水', '水')).toBe(1);
    expect(likeness('', '')).toBe(0);
  });

  test('the most alike come first, the others not at all', () => {
    const others = ['城北公园', '老旧小区电梯加装', '老旧小区加装电梯'].map((title) => ({ title }));
    expect(alikeTitles('老旧小区加装电梯难', others).map(({ other }) => other.title)).toEqual([
      '老旧小区加装电梯',
      '老旧小区电梯加装',
    ]);
  });
});
