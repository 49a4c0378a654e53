import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, LocalDate, PageInput, selectionOf } from '../../../platform';
import { AttendanceService } from './attendance.service';
import { TrainingFilter, TrainingInput, TrainingPeopleFilter, TrainingSort } from './training.input';
import { trainingPeopleQuery, trainingRecordQuery, trainingsQuery } from './training.lists';
import {
  AttendanceCodeObject,
  TrainingObject,
  TrainingPage,
  TrainingPersonObject,
  TrainingPersonPage,
} from './training.object';
import { TrainingService } from './training.service';

/** Trainings over GraphQL: translate, call, read what became of it (A4). */
@Resolver()
export class TrainingResolver {
  constructor(
    private readonly service: TrainingService,
    private readonly attendance: AttendanceService,
  ) {}

  @Access('trainings:read')
  @Query(() => [TrainingObject], { description: 'Trainings with a day in the year, the latest first.' })
  trainings(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
    @Arg('mine', () => Boolean, { nullable: true, description: 'The viewer is invited, or was there.' })
    mine: boolean | null,
  ) {
    return context.platform.reads.list(context, 'Training', selectionOf(info), trainingsQuery({ year, mine }, null));
  }

  @Access('trainings:read')
  @Query(() => TrainingPage, { description: 'The same in pages.' })
  trainingPage(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => TrainingFilter, { nullable: true }) filter: TrainingFilter | null,
    @Arg('sort', () => TrainingSort, { nullable: true }) sort: TrainingSort | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = trainingsQuery(filter, sort);
    return context.platform.reads.page(context, 'Training', selectionOf(info), { ...query, page });
  }

  @Access('trainings:read')
  @Query(() => TrainingObject, { description: 'One training.' })
  training(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    return read(context, info, id);
  }

  @Access('trainings:read')
  @Query(() => [TrainingPersonObject], {
    description: 'What somebody was invited to and came to, the latest first: of oneself; the office of everybody.',
  })
  trainingRecord(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('personId', () => ID) personId: string,
    @Arg('year', () => Int, { nullable: true }) year: number | null,
  ) {
    const query = trainingRecordQuery(personId, year);
    return context.platform.reads.list(context, 'TrainingPerson', selectionOf(info), query);
  }

  @Access('trainings:write')
  @Query(() => TrainingPersonPage, { description: 'Who is invited to it and who was there, by name.' })
  trainingPeople(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('filter', () => TrainingPeopleFilter, { nullable: true }) filter: TrainingPeopleFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    const query = trainingPeopleQuery(id, filter);
    return context.platform.reads.page(context, 'TrainingPerson', selectionOf(info), { ...query, page });
  }

  @Access('trainings:write')
  @Mutation(() => TrainingObject, { description: 'Plans a training of two or more days; the invited are told (A4).' })
  async planTraining(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => TrainingInput) input: TrainingInput,
  ) {
    return read(context, info, await this.service.plan(context, input));
  }

  @Access('trainings:write')
  @Mutation(() => TrainingObject, {
    description: 'Changes a training as seen at `version`; days on which somebody was present stay within it.',
  })
  async editTraining(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => TrainingInput) input: TrainingInput,
  ) {
    await this.service.edit(context, id, version, input);
    return read(context, info, id);
  }

  @Access('trainings:write')
  @Mutation(() => TrainingObject, {
    description: 'These people were present, invited or not; recording somebody twice changes nothing.',
  })
  async recordAttendance(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('trainingId', () => ID) trainingId: string,
    @Arg('personIds', () => [ID]) personIds: string[],
    @Arg('days', () => [LocalDate], { nullable: true, description: 'Days of the training; without them all.' })
    days: string[] | null,
  ) {
    return read(context, info, await this.attendance.recordList(context, { trainingId, personIds, days }));
  }

  @Access('trainings:write')
  @Mutation(() => TrainingObject, { description: 'Takes back presence that was recorded by mistake.' })
  async withdrawAttendance(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('trainingId', () => ID) trainingId: string,
    @Arg('personIds', () => [ID]) personIds: string[],
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('days', () => [LocalDate], { nullable: true, description: 'Without them on every day.' })
    days: string[] | null,
  ) {
    return read(context, info, await this.attendance.withdraw(context, { trainingId, personIds, note, days }));
  }

  @Access('trainings:write')
  @Mutation(() => AttendanceCodeObject, {
    description:
      'The code that a screen at the door shows now, on the day itself; it is asked for again when it changes.',
  })
  openAttendance(
    @Ctx() context: Context,
    @Arg('trainingId', () => ID) trainingId: string,
    @Arg('day', () => LocalDate) day: string,
  ) {
    return this.attendance.open(context, trainingId, day);
  }

  @Access('trainings:attend')
  @Mutation(() => TrainingObject, {
    description: 'The viewer is present today, by the code at the door; a second time changes nothing.',
  })
  async attendTraining(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('code', () => String) code: string,
  ) {
    return read(context, info, await this.attendance.attend(context, code));
  }
}

const read = (context: Context, info: GraphQLResolveInfo, id: string) =>
  context.platform.reads.one(context, 'Training', id, selectionOf(info));
