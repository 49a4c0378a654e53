import { cultureLifeMatters } from './culture-life';
import { heritageMatters } from './culture-heritage';
import { airWasteMatters } from './ecology-air-waste';
import { landWaterMatters } from './ecology-land-water';
import { livingMatters } from './ecology-living';
import { industryMatters } from './economy-industry';
import { marketMatters } from './economy-market';
import { ruralEconomyMatters } from './economy-rural';
import type { Matter } from './matter.types';
import { otherMatters } from './other';
import { partyMatters } from './party-building';
import { partyCommunityMatters } from './party-community';
import { politicsMatters } from './politics';
import { communityMatters } from './politics-community';
import { dailyMatters } from './society-daily';
import { educationMatters } from './society-education';
import { healthMatters } from './society-health';
import { housingMatters } from './society-housing';
import { safetyMatters } from './society-safety';
import { workMatters } from './society-work';

/** Everything that anyone in the demonstration city writes about. */
export const matters: readonly Matter[] = [
  ...industryMatters,
  ...ruralEconomyMatters,
  ...marketMatters,
  ...educationMatters,
  ...healthMatters,
  ...housingMatters,
  ...safetyMatters,
  ...workMatters,
  ...dailyMatters,
  ...landWaterMatters,
  ...airWasteMatters,
  ...livingMatters,
  ...politicsMatters,
  ...communityMatters,
  ...heritageMatters,
  ...cultureLifeMatters,
  ...partyMatters,
  ...partyCommunityMatters,
  ...otherMatters,
];
