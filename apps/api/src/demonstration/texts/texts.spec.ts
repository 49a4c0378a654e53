import { describe, expect, it } from 'vitest';
import { Chance } from '../chance';
import { compose } from './compose';
import { matters } from './index';

const all = matters.flatMap((matter) => matter.facets.map((facet) => ({ matter, facet })));

describe('the texts of the demonstration year', () => {
  it('cover at least 90 matters in all seven categories, each from three to five sides', () => {
    expect(matters.length).toBeGreaterThanOrEqual(90);
    expect(new Set(matters.map(({ key }) => key)).size).toBe(matters.length);
    expect(new Set(matters.map(({ category }) => category)).size).toBe(7);
    expect(matters.every(({ facets }) => facets.length >= 3 && facets.length <= 5)).toBe(true);
  });

  it('have titles of their own, of at most 40 characters', () => {
    expect(new Set(all.map(({ facet }) => facet.title)).size).toBe(all.length);
    expect(all.filter(({ facet }) => facet.title.length > 40)).toEqual([]);
  });

  it('include the four published titles, in the sectors that they were published for', () => {
    const sectorsOf = (title: string) => all.find(({ facet }) => facet.title === title)?.matter.sectors;
    expect(sectorsOf('促进光伏、风电等新能源产业可持续发展的建议')).toContain('economy');
    expect(sectorsOf('高度重视土壤安全,加强土壤污染防治的建议')).toContain('agriculture');
    expect(sectorsOf('解决大班额问题的建议')).toContain('education');
    expect(sectorsOf('解决幼儿园“大书包”问题建议')).toContain('youth');
  });

  it('are composed into sections of a readable length', () => {
    const chance = new Chance(1);
    for (const { matter, facet } of all) {
      const text = compose(matter, facet, 'MEMBER', 5, chance);
      const lengths = `${text.situation.length} ${text.analysis.length} ${text.suggestion.length} ${facet.title}`;
      expect(text.situation.length >= 80 && text.situation.length <= 250, lengths).toBe(true);
      expect(text.analysis.length >= 60 && text.analysis.length <= 150, lengths).toBe(true);
      expect(text.suggestion.length >= 85 && text.suggestion.length <= 250, lengths).toBe(true);
      expect(text.situation + text.analysis + text.suggestion).not.toMatch(/[{}]|undefined|。。/);
    }
  });
});
