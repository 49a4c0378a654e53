import type { Chance } from '../chance';
import type { OrganizationKey, PersonKey } from '../plan.types';
import type { KnownDepartment } from '../roster';
import type { CategoryName, Matter } from '../texts/matter.types';

/** Who commonly helps, by category. */
const helpers: Record<CategoryName, readonly KnownDepartment[]> = {
  经济建设: ['development', 'industry', 'commerce', 'market', 'planning', 'approval'],
  政治建设: ['justice', 'approval', 'civil', 'socialwork', 'police'],
  文化建设: ['tourism', 'publicity', 'education', 'planning', 'cityscape'],
  社会建设: ['civil', 'police', 'market', 'cityscape', 'housing', 'health'],
  生态文明建设: ['ecology', 'water', 'cityscape', 'rural', 'planning'],
  党的建设: ['organization', 'publicity', 'socialwork', 'labour'],
  其他: ['emergency', 'civil', 'development', 'publicity', 'approval'],
};

const viceChairOf: Record<CategoryName, readonly PersonKey[]> = {
  经济建设: ['p005', 'p003'],
  政治建设: ['p007', 'p003'],
  文化建设: ['p004', 'p008'],
  社会建设: ['p006', 'p007'],
  生态文明建设: ['p008', 'p002'],
  党的建设: ['p002'],
  其他: ['p008', 'p004'],
};

export function assistants(matter: Matter, lead: OrganizationKey, chance: Chance): OrganizationKey[] {
  const fitting = helpers[matter.category].filter((key) => key !== lead);
  return chance.sample(fitting, chance.pick([0, 0, 1, 1, 2]));
}

/** Another department that might lead as well. */
export function otherLead(matter: Matter, lead: OrganizationKey, chance: Chance): OrganizationKey {
  return chance.pick(helpers[matter.category].filter((key) => key !== lead));
}

/** The vice-chair whose field it is. */
export function responsibleViceChair(matter: Matter, chance: Chance): PersonKey {
  return chance.pick(viceChairOf[matter.category]);
}
