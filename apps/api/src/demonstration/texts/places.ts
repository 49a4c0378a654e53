import type { Voice } from './matter.types';

export const streets = ['东关街道', '南湖街道', '北门街道', '西苑街道', '学府街道', '新城街道'];

export const towns = [
  '柳溪镇',
  '马塘镇',
  '石桥镇',
  '大榆镇',
  '双河镇',
  '龙泉镇',
  '青山镇',
  '白杨镇',
  '沙岭镇',
  '望湖镇',
  '古井镇',
  '北岭乡',
  '梨园乡',
];

export const parks = ['经济开发区', '城北工业园', '临港物流园', '高新技术产业园', '食品产业园'];

/** Where people with this voice are met. */
export const placesOf: Record<Voice, readonly string[]> = {
  residents: streets,
  villagers: towns,
  farmers: towns,
  firms: parks,
  shops: streets,
  parents: [...streets, '柳溪镇', '马塘镇'],
  teachers: [...streets, '石桥镇', '双河镇'],
  elders: [...streets, '大榆镇', '龙泉镇'],
  patients: [...streets, '马塘镇', '青山镇'],
  workers: [...parks, '新城街道', '白杨镇'],
  cadres: [...towns, ...streets],
  youth: [...streets, '望湖镇', '梨园乡'],
  visitors: ['南湖街道', '青山镇', '望湖镇', '古井镇', '北岭乡'],
};
