import { noCounts, ranksOf, ratio, roundPoints, type FactCounts } from '../points/index';
import type { YearScore } from './facts';
import type { AssessedPerson } from './people';

/** A sector in the assessment of a year. */
export interface AssessedSector extends FactCounts {
  sectorId: string;
  rank: number;
  members: number;
  /** The sum of its members'. */
  points: number;
  pointsPerMember: number;
  /** Of the members who aren't exempt, the part that met the information duty: 0 to 1. */
  dutyMetRatio: number;
}

/** A reporting unit in the assessment of a year. */
export interface AssessedUnit extends Omit<FactCounts, 'onBehalfOfSector'> {
  organizationId: string;
  rank: number;
  points: number;
}

/** Sectors by rank: counts are of the sector's submissions, points of its members. `sectorIds` in the order of ties. */
export function assessSectors(
  sectorIds: readonly string[],
  members: readonly AssessedPerson[],
  counts: ReadonlyMap<string, FactCounts>,
): AssessedSector[] {
  const bySector = new Map<string, AssessedPerson[]>(sectorIds.map((id) => [id, []]));
  for (const member of members) if (member.sectorId !== null) bySector.get(member.sectorId)?.push(member);
  return ranked(
    sectorIds.map((sectorId) => {
      const own = bySector.get(sectorId) ?? [];
      const bound = own.filter(({ exempt }) => !exempt);
      const points = roundPoints(own.reduce((sum, member) => sum + member.points, 0));
      return {
        sectorId,
        ...(counts.get(sectorId) ?? noCounts()),
        members: own.length,
        points,
        pointsPerMember: roundPoints(ratio(points, own.length)),
        dutyMetRatio: ratio(bound.filter(({ dutyMet }) => dutyMet).length, bound.length),
      };
    }),
  );
}

/** Units by rank, those with nothing as well; `unitIds` in the order of ties. */
export const assessUnits = (unitIds: readonly string[], { earned, counts }: YearScore): AssessedUnit[] =>
  ranked(
    unitIds.map((organizationId) => {
      const { submitted, adopted, instructed } = counts.get(organizationId) ?? noCounts();
      return { organizationId, submitted, adopted, instructed, points: earned.get(organizationId)?.points ?? 0 };
    }),
  );

function ranked<Row extends { points: number }>(rows: readonly Row[]): (Row & { rank: number })[] {
  const ranks = ranksOf(rows.map(({ points }) => points));
  return rows.map((row, index) => ({ ...row, rank: ranks[index]! })).sort((one, other) => one.rank - other.rank);
}
