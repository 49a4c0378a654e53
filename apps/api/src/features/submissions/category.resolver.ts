import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, selectionOf } from '../../platform';
import { CategoryService } from './category.service';
import { CategoryInput } from './submission.input';
import { categoriesQuery } from './submission.lists';
import { CategoryObject } from './submission.object';

@Resolver()
export class CategoryResolver {
  constructor(private readonly service: CategoryService) {}

  @Access('categories:read')
  @Query(() => [CategoryObject], { description: 'The categories that new submissions may choose, in their order.' })
  categories(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('includeInactive', () => Boolean, { nullable: true, description: 'Also those out of use.' })
    includeInactive: boolean | null,
  ) {
    return context.platform.reads.list(
      context,
      'Category',
      selectionOf(info),
      categoriesQuery(includeInactive ?? false),
    );
  }

  @Access('categories:write')
  @Mutation(() => CategoryObject, { description: 'Adds a category; code and name are unique.' })
  async createCategory(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CategoryInput) input: CategoryInput,
  ) {
    const id = await this.service.create(context, input);
    return context.platform.reads.one(context, 'Category', id, selectionOf(info));
  }

  @Access('categories:write')
  @Mutation(() => CategoryObject, { description: 'Changes a category as seen at `version`.' })
  async updateCategory(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => CategoryInput) input: CategoryInput,
  ) {
    await this.service.update(context, id, version, input);
    return context.platform.reads.one(context, 'Category', id, selectionOf(info));
  }

  @Access('categories:write')
  @Mutation(() => Boolean, { description: 'Takes away a category that no submission has (`IN_USE` otherwise).' })
  async removeCategory(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ) {
    await this.service.remove(context, id, version);
    return true;
  }
}
