import { peopleColumns } from '@sanlian/domain';
import type { EntityClass, Platform, Slice } from '../../platform';
import { templateRoutes } from '../../platform/tables/template.routes';
import { appointmentEntities, appointmentResolvers, createAppointments, type AppointmentService } from './appointments';
import { Organization } from './organization.entity';
import { exportPeople } from './people.exports';
import { definePeopleReads } from './people.reads';
import { PeopleResolver } from './people.resolver';
import { PeopleService } from './people.service';
import { Person } from './person.entity';
import { Sector } from './sector.entity';

export const peopleEntities: EntityClass[] = [Person, Sector, Organization, ...appointmentEntities];
export const peopleResolvers = [PeopleResolver, ...appointmentResolvers];

export interface PeopleSlice extends Slice {
  people: PeopleService;
  appointments: AppointmentService;
}

/** The roster everything else hangs on. */
export function createPeople(platform: Platform): PeopleSlice {
  definePeopleReads(platform.registry);
  exportPeople(platform);
  platform.routes.push((server) => templateRoutes(server, 'people', peopleColumns));
  const people = new PeopleService();
  const { appointments, resolvers } = createAppointments(platform);
  return { people, appointments, resolvers: [new PeopleResolver(people), ...resolvers] };
}

export {
  informantAppointed,
  informantAppointmentEnded,
  InformantAppointment,
  type OfAppointment,
} from './appointments';
export { OrganizationObject, PersonObject, SectorObject } from './people.object';
export { organizationSaved, PeopleService, personSaved, refuseMissing, sectorSaved } from './people.service';
export { Organization, Person, Sector };
