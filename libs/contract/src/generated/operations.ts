/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChangePasswordInput = {
  current: string;
  /** At least 10 characters. */
  next: string;
};

export type CreateAccountInput = {
  displayName: string;
  organizationId?: string | null | undefined;
  /** At least 10 characters. */
  password: string;
  personId?: string | null | undefined;
  roles: Array<Role>;
  username: string;
};

export type CreateApiTokenInput = {
  /** In a year unless given. */
  expiresAt?: string | null | undefined;
  name: string;
};

/** Where an informant (特邀信息员) comes from. */
export type InformantSource =
  | 'DEMOCRATIC_PARTY'
  | 'GRASSROOTS'
  | 'MEMBER'
  | 'PROFESSIONAL';

/** Administrative level, from county to nation. */
export type Level =
  | 'CITY'
  | 'COUNTY'
  | 'NATION'
  | 'PROVINCE';

export type OrganizationFilter = {
  kind?: OrganizationKind | null | undefined;
  /** A part of the name. */
  q?: string | null | undefined;
};

export type OrganizationInput = {
  kind: OrganizationKind;
  level?: Level | null | undefined;
  name: string;
};

/** What an organization is to the committee. */
export type OrganizationKind =
  | 'DEPARTMENT'
  | 'GOVERNMENT'
  | 'LIANXIN_OFFICE'
  | 'MEDIA'
  | 'PARTY_COMMITTEE'
  | 'REPORTING_UNIT'
  | 'SUPERVISION_BUREAU'
  | 'UPPER_COMMITTEE';

export type OrganizationSort = {
  field: OrganizationSortField;
  order: SortOrder;
};

export type OrganizationSortField =
  | 'KIND'
  | 'NAME';

/** `limit` 1 to 200; `after` walks by key from `endCursor` and excludes `offset`. */
export type PageInput = {
  after?: string | null | undefined;
  limit?: number | null | undefined;
  offset?: number | null | undefined;
};

export type PersonFilter = {
  active?: boolean | null | undefined;
  informant?: boolean | null | undefined;
  organizationId?: string | null | undefined;
  /** A part of the name. */
  q?: string | null | undefined;
  sectorId?: string | null | undefined;
  tier?: Tier | null | undefined;
};

export type PersonInput = {
  active?: boolean | null | undefined;
  informantSource?: InformantSource | null | undefined;
  name: string;
  organizationId?: string | null | undefined;
  phone?: string | null | undefined;
  sectorId?: string | null | undefined;
  tier?: Tier | null | undefined;
};

export type PersonSort = {
  field: PersonSortField;
  order: SortOrder;
};

export type PersonSortField =
  | 'CREATED_AT'
  | 'NAME'
  | 'TIER';

/** What an account may be; one account may hold several. */
export type Role =
  | 'ADMIN'
  | 'ANALYST'
  | 'CHAIR_MEMBER'
  | 'DEPARTMENT'
  | 'INFORMANT'
  | 'INFO_OFFICE'
  | 'LEADERSHIP_OFFICE'
  | 'LIANXIN_OFFICE'
  | 'MEMBER'
  | 'SECTOR_CONVENER'
  | 'SUPERVISION_BUREAU'
  | 'UNIT_REPORTER';

export type SectorFilter = {
  /** A part of the name or code. */
  q?: string | null | undefined;
};

export type SectorInput = {
  code: string;
  convenerId?: string | null | undefined;
  name: string;
};

export type SectorSort = {
  field: SectorSortField;
  order: SortOrder;
};

export type SectorSortField =
  | 'CODE'
  | 'NAME';

export type SignInInput = {
  password: string;
  username: string;
};

/** Direction of a sorted list. */
export type SortOrder =
  | 'ASC'
  | 'DESC';

/** A chair-meeting member is also a standing member and a member. */
export type Tier =
  | 'CHAIR_MEETING'
  | 'MEMBER'
  | 'STANDING_COMMITTEE';

export type ViewerFieldsFragment = { id: string, username: string | null, displayName: string, roles: Array<Role>, person: { id: string, name: string, tier: Tier | null, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string, kind: OrganizationKind } | null };

export type SectorQueryVariables = Exact<{
  id: string;
}>;


export type SectorQuery = { sector: { id: string, code: string, name: string, memberCount: number, convener: { id: string, name: string } | null } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null } };

export type UpdatePersonMutationVariables = Exact<{
  id: string;
  version: number;
  input: PersonInput;
}>;


export type UpdatePersonMutation = { updatePerson: { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, revokedAt: string | null } };

export type UpdateSectorMutationVariables = Exact<{
  id: string;
  version: number;
  input: SectorInput;
}>;


export type UpdateSectorMutation = { updateSector: { id: string, version: number, code: string, name: string } };

export type CreatePersonMutationVariables = Exact<{
  input: PersonInput;
}>;


export type CreatePersonMutation = { createPerson: { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null } };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { id: string, username: string | null, roles: Array<Role> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, username: string | null, displayName: string, roles: Array<Role>, person: { id: string, name: string, tier: Tier | null, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string, kind: OrganizationKind } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string, expiresAt: string, viewer: { id: string, username: string | null, displayName: string, roles: Array<Role>, person: { id: string, name: string, tier: Tier | null, sector: { id: string, name: string } | null } | null, organization: { id: string, name: string, kind: OrganizationKind } | null } } };

export type ImportPeopleMutationVariables = Exact<{
  fileId: string;
  dryRun: boolean;
}>;


export type ImportPeopleMutation = { importPeople: { created: number, updated: number, unchanged: number, errors: Array<{ row: number, column: string, code: string, message: string }> } };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, apiToken: { id: string, name: string, createdAt: string, expiresAt: string, lastUsedAt: string | null } } };

export type SetAccountRolesMutationVariables = Exact<{
  id: string;
  roles: Array<Role> | Role;
}>;


export type SetAccountRolesMutation = { setAccountRoles: { id: string, roles: Array<Role> } };

export type OrganizationsQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  sort?: OrganizationSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OrganizationsQuery = { organizations: { total: number, items: Array<{ id: string, name: string, kind: OrganizationKind }> } };

export type DisableAccountMutationVariables = Exact<{
  id: string;
}>;


export type DisableAccountMutation = { disableAccount: { id: string, disabledAt: string | null } };

export type SectorsQueryVariables = Exact<{
  filter?: SectorFilter | null | undefined;
  sort?: SectorSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SectorsQuery = { sectors: { total: number, items: Array<{ id: string, version: number, code: string, name: string, memberCount: number, convener: { id: string, name: string } | null }> } };

export type PersonFieldsFragment = { id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateOrganizationMutationVariables = Exact<{
  input: OrganizationInput;
}>;


export type CreateOrganizationMutation = { createOrganization: { id: string, name: string, kind: OrganizationKind } };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  sort?: PersonSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type PeopleQuery = { people: { total: number, items: Array<{ id: string, version: number, name: string, phone: string | null, tier: Tier | null, informantSource: InformantSource | null, active: boolean, sector: { id: string, name: string } | null, organization: { id: string, name: string } | null }> } };

export type CreateSectorMutationVariables = Exact<{
  input: SectorInput;
}>;


export type CreateSectorMutation = { createSector: { id: string, code: string, name: string } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Account {
  id
  username
  displayName
  roles
  person {
    id
    name
    tier
    sector {
      id
      name
    }
  }
  organization {
    id
    name
    kind
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const PersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}
    `, {"fragmentName":"PersonFields"}) as unknown as TypedDocumentString<PersonFieldsFragment, unknown>;
export const SectorDocument = new TypedDocumentString(`
    query Sector($id: ID!) {
  sector(id: $id) {
    id
    code
    name
    convener {
      id
      name
    }
    memberCount
  }
}
    `) as unknown as TypedDocumentString<SectorQuery, SectorQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($id: ID!, $version: Int!, $input: PersonInput!) {
  updatePerson(id: $id, version: $version, input: $input) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id) {
    id
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const UpdateSectorDocument = new TypedDocumentString(`
    mutation UpdateSector($id: ID!, $version: Int!, $input: SectorInput!) {
  updateSector(id: $id, version: $version, input: $input) {
    id
    version
    code
    name
  }
}
    `) as unknown as TypedDocumentString<UpdateSectorMutation, UpdateSectorMutationVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: PersonInput!) {
  createPerson(input: $input) {
    ...PersonFields
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    id
    username
    roles
  }
}
    `) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Account {
  id
  username
  displayName
  roles
  person {
    id
    name
    tier
    sector {
      id
      name
    }
  }
  organization {
    id
    name
    kind
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    expiresAt
    viewer {
      ...ViewerFields
    }
  }
}
    fragment ViewerFields on Account {
  id
  username
  displayName
  roles
  person {
    id
    name
    tier
    sector {
      id
      name
    }
  }
  organization {
    id
    name
    kind
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const ImportPeopleDocument = new TypedDocumentString(`
    mutation ImportPeople($fileId: ID!, $dryRun: Boolean!) {
  importPeople(fileId: $fileId, dryRun: $dryRun) {
    created
    updated
    unchanged
    errors {
      row
      column
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPeopleMutation, ImportPeopleMutationVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    secret
    apiToken {
      id
      name
      createdAt
      expiresAt
      lastUsedAt
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const SetAccountRolesDocument = new TypedDocumentString(`
    mutation SetAccountRoles($id: ID!, $roles: [Role!]!) {
  setAccountRoles(id: $id, roles: $roles) {
    id
    roles
  }
}
    `) as unknown as TypedDocumentString<SetAccountRolesMutation, SetAccountRolesMutationVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($filter: OrganizationFilter, $sort: OrganizationSort, $page: PageInput) {
  organizations(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      name
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($id: ID!) {
  disableAccount(id: $id) {
    id
    disabledAt
  }
}
    `) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const SectorsDocument = new TypedDocumentString(`
    query Sectors($filter: SectorFilter, $sort: SectorSort, $page: PageInput) {
  sectors(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      id
      version
      code
      name
      memberCount
      convener {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SectorsQuery, SectorsQueryVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: OrganizationInput!) {
  createOrganization(input: $input) {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $sort: PersonSort, $page: PageInput) {
  people(filter: $filter, sort: $sort, page: $page) {
    total
    items {
      ...PersonFields
    }
  }
}
    fragment PersonFields on Person {
  id
  version
  name
  phone
  tier
  informantSource
  sector {
    id
    name
  }
  organization {
    id
    name
  }
  active
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const CreateSectorDocument = new TypedDocumentString(`
    mutation CreateSector($input: SectorInput!) {
  createSector(input: $input) {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<CreateSectorMutation, CreateSectorMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;