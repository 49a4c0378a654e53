import { AccountSortField, Role, SortOrder } from '@sanlian/domain';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTime, LocalDate } from '../../platform';

registerEnumType(AccountSortField, { name: 'AccountSortField' });

@InputType('SignInInput')
export class SignInInput {
  @Field(() => String)
  username!: string;
  @Field(() => String)
  password!: string;
}

@InputType('ChangePasswordInput')
export class ChangePasswordInput {
  @Field(() => String)
  current!: string;
  @Field(() => String, { description: 'At least 10 characters.' })
  next!: string;
}

@InputType('CreateAccountInput')
export class CreateAccountInput {
  @Field(() => String)
  username!: string;
  @Field(() => String, { description: 'At least 10 characters.' })
  password!: string;
  @Field(() => String)
  displayName!: string;
  @Field(() => [Role])
  roles!: Role[];
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the holder gets news by mail.' })
  email?: string | null;
}

@InputType('UpdateAccountInput')
export class UpdateAccountInput {
  @Field(() => String)
  displayName!: string;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  organizationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Stays as it is unless given; null takes it away.' })
  email?: string | null;
}

@InputType('AccountFilter')
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'A part of the username or display name.' })
  q?: string | null;
  @Field(() => Role, { nullable: true })
  role?: Role | null;
  @Field(() => Boolean, { nullable: true })
  disabled?: boolean | null;
}

@InputType('AccountSort')
export class AccountSort {
  @Field(() => AccountSortField)
  field!: AccountSortField;
  @Field(() => SortOrder)
  order!: SortOrder;
}

@InputType('CreateApiTokenInput')
export class CreateApiTokenInput {
  @Field(() => String)
  name!: string;
  @Field(() => DateTime, { nullable: true, description: 'In a year unless given.' })
  expiresAt?: number | null;
}

@InputType('RedeemResetCodeInput')
export class RedeemResetCodeInput {
  @Field(() => String)
  username!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String, { description: 'At least 10 characters.' })
  password!: string;
}

@InputType('StandInInput')
export class StandInInput {
  @Field(() => ID)
  toAccountId!: string;
  @Field(() => Role)
  role!: Role;
  @Field(() => LocalDate)
  startsOn!: string;
  @Field(() => LocalDate, { description: 'The last day.' })
  endsOn!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Only administrators give it for another; otherwise one’s own account.',
  })
  fromAccountId?: string | null;
}
