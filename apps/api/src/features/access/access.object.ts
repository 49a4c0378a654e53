import { Role } from '@sanlian/domain';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate, Shown } from '../../platform';
import { OrganizationObject, PersonObject } from '../people';

registerEnumType(Role, { name: 'Role', description: 'What an account may be; one account may hold several.' });

@ObjectType('Account', {
  description:
    'A sign-in. Everyone signed in sees whose it is; the rest only administrators and the holder, others read null or nothing.',
})
export class AccountObject {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  version!: number;
  @Field(() => String, { nullable: true })
  username!: string | null;
  @Field(() => String, { description: 'The name that others see beside what the account did.' })
  displayName!: string;
  @Field(() => [Role])
  roles!: Role[];
  @Field(() => PersonObject, { nullable: true, description: 'The person whose own things the account sees.' })
  person!: PersonObject | null;
  @Field(() => OrganizationObject, { nullable: true, description: 'The organization for which the account acts.' })
  organization!: OrganizationObject | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Where the holder gets news by mail; null for none, and for others than administrators and the holder.',
  })
  email!: string | null;
  @Field(() => DateTime, { nullable: true })
  disabledAt!: Date | null;
  @Field(() => DateTime, { nullable: true })
  lastSignInAt!: Date | null;
  @Field(() => DateTime, { nullable: true })
  createdAt!: Date | null;
  @Field(() => AccountObject, {
    nullable: true,
    description: 'For whom the viewer stands in at the moment (授权代办).',
  })
  actingFor!: unknown;
}

@Shown()
@ObjectType('SignedIn', { description: 'A new session.' })
export class SignedInObject {
  @Field(() => String, { description: 'For the header `Authorization: Bearer`; browsers get it as a cookie.' })
  token!: string;
  @Field(() => DateTime)
  expiresAt!: number;
  @Field(() => AccountObject)
  viewer!: AccountObject;
}

@ObjectType('ApiToken', { description: 'A read-only key for programs, made by its account for itself.' })
export class ApiTokenObject {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => DateTime)
  expiresAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'To the minute.' })
  lastUsedAt!: Date | null;
  @Field(() => DateTime, { nullable: true })
  revokedAt!: Date | null;
}

@Shown()
@ObjectType('CreatedApiToken')
export class CreatedApiTokenObject {
  @Field(() => String, { description: 'Shown once, here.' })
  secret!: string;
  @Field(() => ApiTokenObject)
  apiToken!: ApiTokenObject;
}

@Shown()
@ObjectType('PasswordReset')
export class PasswordResetObject {
  @Field(() => String, { description: 'One-time code for the holder; shown once, here.' })
  code!: string;
  @Field(() => DateTime)
  expiresAt!: number;
}

@ObjectType('StandIn', { description: 'A grant to act for someone in one of their roles (授权代办).' })
export class StandInObject {
  @Field(() => ID)
  id!: string;
  @Field(() => AccountObject, { description: 'Who is represented.' })
  from!: AccountObject;
  @Field(() => AccountObject, { description: 'Who acts, with the header `X-Acting-For`.' })
  to!: AccountObject;
  @Field(() => Role)
  role!: Role;
  @Field(() => LocalDate)
  startsOn!: string;
  @Field(() => LocalDate, { description: 'The last day.' })
  endsOn!: string;
  @Field(() => DateTime)
  createdAt!: Date;
  @Field(() => DateTime, { nullable: true })
  revokedAt!: Date | null;
}

@ObjectType('AccountPage')
export class AccountPage {
  @Field(() => Int)
  total!: number;
  @Field(() => [AccountObject])
  items!: AccountObject[];
  @Field(() => ID, { nullable: true, description: 'Behind the last item, for `page.after`.' })
  endCursor!: string | null;
}
