import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, LocalDate, PageInput, selectionOf } from '../../../platform';
import { AppointmentFilter, AppointmentInput, AppointmentSort, RenewalInput } from './appointment.input';
import { appointmentsQuery } from './appointment.lists';
import { InformantAppointmentObject, InformantAppointmentPage } from './appointment.object';
import { AppointmentService } from './appointment.service';

/** Terms of informants over GraphQL. */
@Resolver()
export class AppointmentResolver {
  constructor(private readonly appointments: AppointmentService) {}

  @Access('informants:read')
  @Query(() => InformantAppointmentPage, {
    description: "Terms of informants: all for the office and the chair meeting, else one's own.",
  })
  informantAppointments(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => AppointmentFilter, { nullable: true }) filter: AppointmentFilter | null,
    @Arg('sort', () => AppointmentSort, { nullable: true }) sort: AppointmentSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = appointmentsQuery(filter, sort);
    return context.platform.reads.page(context, 'InformantAppointment', selectionOf(info), { ...query, page });
  }

  @Access('informants:write')
  @Mutation(() => InformantAppointmentObject, { description: 'Appoints somebody as an informant for a term.' })
  async appointInformant(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AppointmentInput) input: AppointmentInput,
  ) {
    return this.show(context, info, await this.appointments.appoint(context, input));
  }

  @Access('informants:write')
  @Mutation(() => InformantAppointmentObject, { description: 'Adds a further term, and answers with it.' })
  async renewInformant(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('input', () => RenewalInput) input: RenewalInput,
  ) {
    return this.show(context, info, await this.appointments.renew(context, { ...input, id }));
  }

  @Access('informants:write')
  @Mutation(() => InformantAppointmentObject, { description: 'Ends a term before its time, as seen at `version`.' })
  async endInformantAppointment(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('endedOn', () => LocalDate) endedOn: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
  ) {
    await this.appointments.end(context, { id, version, endedOn, note });
    return this.show(context, info, id);
  }

  private show(context: Context, info: GraphQLResolveInfo, id: string) {
    return context.platform.reads.one(context, 'InformantAppointment', id, selectionOf(info));
  }
}
