import type { Role } from '@sanlian/domain';
import { gql } from '../../platform/graphql';

interface Named {
  id: string;
  name: string;
}
export interface Account {
  id: string;
  username: string;
  displayName: string;
  roles: Role[];
  disabledAt: string | null;
  lastSignInAt: string | null;
  email: string | null;
  person: Named | null;
  organization: Named | null;
}
export interface ApiToken {
  id: string;
  name: string;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

const fields = `id username displayName roles disabledAt lastSignInAt email person { id name } organization { id name }`;
export const Accounts = gql<
  { accounts: { total: number; items: Account[] } },
  { filter?: object; sort?: object; page?: object }
>`
  query Accounts($filter: AccountFilter, $sort: AccountSort, $page: PageInput) {
    accounts(filter: $filter, sort: $sort, page: $page) { total items { ${fields} } }
  }`;
export const AccountById = gql<{ account: Account }, { id: string }>`
  query Account($id: ID!) { account(id: $id) { ${fields} } }`;
export const CreateAccount = gql<{ createAccount: { id: string } }, { input: object }>`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      id
    }
  }
`;
export const SetAccountRoles = gql<{ setAccountRoles: { id: string } }, { id: string; roles: Role[] }>`
  mutation SetAccountRoles($id: ID!, $roles: [Role!]!) {
    setAccountRoles(id: $id, roles: $roles) {
      id
    }
  }
`;
export const DisableAccount = gql<{ disableAccount: { id: string } }, { id: string }>`
  mutation DisableAccount($id: ID!) {
    disableAccount(id: $id) {
      id
    }
  }
`;
export const EnableAccount = gql<{ enableAccount: { id: string } }, { id: string }>`
  mutation EnableAccount($id: ID!) {
    enableAccount(id: $id) {
      id
    }
  }
`;

export interface ResetCode {
  code: string;
  expiresAt: string;
}
export const ResetPassword = gql<{ resetPassword: ResetCode }, { id: string }>`
  mutation ResetPassword($id: ID!) {
    resetPassword(id: $id) {
      code
      expiresAt
    }
  }
`;
export const RedeemResetCode = gql<
  { redeemResetCode: boolean },
  { input: { username: string; code: string; password: string } }
>`
  mutation RedeemResetCode($input: RedeemResetCodeInput!) {
    redeemResetCode(input: $input)
  }
`;
export const ChangePassword = gql<{ changePassword: boolean }, { input: { current: string; next: string } }>`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`;

interface MailAddress {
  id: string;
  email: string | null;
}
export const OwnMailAddress = gql<{ viewer: MailAddress }>`
  query OwnMailAddress {
    viewer {
      id
      email
    }
  }
`;
export const SetMailAddress = gql<{ setMailAddress: MailAddress }, { email: string | null }>`
  mutation SetMailAddress($email: String) {
    setMailAddress(email: $email) {
      id
      email
    }
  }
`;

export const ApiTokens = gql<{ apiTokens: ApiToken[] }>`
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
`;
export const CreateApiToken = gql<
  { createApiToken: { secret: string } },
  { input: { name: string; expiresAt?: string } }
>`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
    }
  }
`;
export const RevokeApiToken = gql<{ revokeApiToken: { id: string } }, { id: string }>`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id) {
      id
    }
  }
`;
