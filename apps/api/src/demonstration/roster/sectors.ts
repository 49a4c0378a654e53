import type { PlannedSector, SectorKey } from '../plan.types';

/** The sectors (界别) of the committee; the key is the code. */
export const sectorNames = {
  cpc: '中共',
  minge: '民革',
  minmeng: '民盟',
  minjian: '民建',
  minjin: '民进',
  nonggong: '农工党',
  jiusan: '九三学社',
  nonparty: '无党派人士',
  youth: '共青团',
  union: '总工会',
  women: '妇联',
  business: '工商联',
  science: '科学技术和科协',
  culture: '文化艺术和社会科学',
  economy: '经济',
  agriculture: '农业和农村',
  education: '教育',
  sports: '体育',
  health: '医药卫生',
  welfare: '社会福利和社会保障',
  environment: '环境资源',
  ethnic: '少数民族和宗教',
  overseas: '侨联和对外友好',
  invited: '特别邀请人士',
} as const satisfies Record<SectorKey, string>;

export type KnownSector = keyof typeof sectorNames;

export const sectorKeys = Object.keys(sectorNames) as KnownSector[];

export const sectors: { key: KnownSector; input: PlannedSector }[] = sectorKeys.map((key) => ({
  key,
  input: { code: key, name: sectorNames[key] },
}));
