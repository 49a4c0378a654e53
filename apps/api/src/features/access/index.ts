import type { EntityClass, Platform, Slice } from '../../platform';
import { followAccounts } from './access.live';
import { defineAccessReads } from './access.reads';
import { Account } from './account.entity';
import { exportAccounts } from './account.exports';
import { AccountResolver } from './account.resolver';
import { AccountService } from './account.service';
import { ApiToken } from './api-token.entity';
import { Authentication } from './authentication';
import { ResetCode } from './reset-code.entity';
import { Session } from './session.entity';
import { SessionResolver } from './session.resolver';
import { SignInAttempt } from './sign-in-attempt.entity';
import { SignInService } from './sign-in.service';
import { StandIn } from './stand-in.entity';
import { StandInResolver } from './stand-in.resolver';
import { StandInService } from './stand-in.service';
import { TokenResolver } from './token.resolver';
import { TokenService } from './token.service';

export const accessEntities: EntityClass[] = [Account, Session, ApiToken, SignInAttempt, ResetCode, StandIn];
export const accessResolvers = [SessionResolver, AccountResolver, TokenResolver, StandInResolver];

export interface AccessSlice extends Slice {
  accounts: AccountService;
  signIns: SignInService;
  standIns: StandInService;
}

/** Who may come in, and as whom. */
export function createAccess(platform: Platform): AccessSlice {
  defineAccessReads(platform.registry);
  exportAccounts(platform);
  followAccounts(platform);
  const authentication = new Authentication(platform);
  platform.authenticate = (credential, actingFor) => authentication.viewer(credential, actingFor);
  const accounts = new AccountService();
  const signIns = new SignInService();
  const standIns = new StandInService();
  return {
    accounts,
    signIns,
    standIns,
    resolvers: [
      new SessionResolver(signIns, accounts),
      new AccountResolver(accounts),
      new TokenResolver(new TokenService()),
      new StandInResolver(standIns),
    ],
  };
}

export * from './access.events';
export { AccountObject, StandInObject } from './access.object';
export { prepareAccess } from './first-admin';
export { hashPassword } from './passwords';
export { viewerOf } from './viewer-of';
export { Account, AccountService, SignInService, StandInService };
