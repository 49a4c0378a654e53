import type { Chance } from '../chance';
import { matters } from '../texts';
import type { Facet, Matter } from '../texts/matter.types';

export interface Topic {
  matter: Matter;
  facet: Facet;
}

/** The four titles of the published account; each went out on behalf of the sector named. */
export const publishedTopics = [
  { sector: 'economy', title: '促进光伏、风电等新能源产业可持续发展的建议' },
  { sector: 'agriculture', title: '高度重视土壤安全,加强土壤污染防治的建议' },
  { sector: 'education', title: '解决大班额问题的建议' },
  { sector: 'youth', title: '解决幼儿园“大书包”问题建议' },
] as const;

/** Hands out each topic once, so that no two submissions are alike. */
export class TextsInStock {
  private left: Topic[];

  constructor(chance: Chance) {
    this.left = chance.shuffled(matters.flatMap((matter) => matter.facets.map((facet) => ({ matter, facet }))));
  }

  take(suits: (topic: Topic) => boolean): Topic {
    const index = this.left.findIndex(suits);
    if (index < 0) throw new Error('No topic is left that suits');
    return this.left.splice(index, 1)[0] as Topic;
  }

  any(): Topic {
    return this.take(() => true);
  }

  published(title: string): Topic {
    return this.take(({ facet }) => facet.title === title);
  }

  /** Two sides of one matter. */
  pair(): [Topic, Topic] {
    const first = this.take((topic) => this.left.some((other) => other !== topic && other.matter === topic.matter));
    return [first, this.take(({ matter }) => matter === first.matter)];
  }
}
